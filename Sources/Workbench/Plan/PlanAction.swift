/// What is done in planning.
public enum PlanAction: Hashable, Sendable {
  /// Goes to a recommendation, by its place in the case.
  case go(Int)
  /// Opens the form for a new one.
  case begin
  /// Opens the field for cells that are pasted.
  case paste

  case write(RecommendationField, String)
  case budget(BudgetField, String)
  /// Opens or closes the list of what can be addressed.
  case pick
  case pickSearch(String)
  /// Addresses something, or no longer.
  case address(PlaceName)
  /// Opens or closes the list of findings.
  case pickFindings
  case findingSearch(String)
  /// Answers a finding, or no longer.
  case answer(String)
  /// Requires another recommendation, or no longer.
  case require(String)
  /// Serves an aim, by its place in the instrument, or not.
  case serve(Int, Bool)

  /// Adds a recommendation.
  case add(title: String, place: String, leverage: String)
  /// Adds an action of the catalogue, by the places of its dimension and itself.
  case suggest(dimension: Int, action: Int)
  /// Removes the recommendation; with what refers to it once that was shown.
  case remove(withReferences: Bool)

  /// Takes cells, to be looked at.
  case cells(String)
  /// What rows address that do not say it.
  case cellsAddress(String)
  /// Adds all rows that can be added.
  case addCells
}

extension PlanAction: StepAction {
  static let part = "plan"

  var words: (name: String, arguments: [String]) {
    switch self {
    case .go(let place): ("go", [String(place)])
    case .begin: ("begin", [])
    case .paste: ("paste", [])
    case .write(let field, let text): ("write", [field.rawValue, text])
    case .budget(let field, let text): ("budget", [field.rawValue, text])
    case .pick: ("pick", [])
    case .pickSearch(let text): ("pickSearch", [text])
    case .address(let name): ("address", [name.kind.rawValue, name.word])
    case .pickFindings: ("pickFindings", [])
    case .findingSearch(let text): ("findingSearch", [text])
    case .answer(let id): ("answer", [id])
    case .require(let id): ("require", [id])
    case .serve(let aim, let isSo): ("serve", [String(aim), String(isSo)])
    case .add(let title, let place, let leverage): ("add", [title, place, leverage])
    case .suggest(let dimension, let action):
      ("suggest", [String(dimension), String(action)])
    case .remove(let isSure): ("remove", [String(isSure)])
    case .cells(let text): ("cells", [text])
    case .cellsAddress(let word): ("cellsAddress", [word])
    case .addCells: ("addCells", [])
    }
  }

  init?(_ name: String, _ words: inout ActionWords) {
    let action =
      Self.moving(name, &words) ?? Self.writing(name, &words) ?? Self.adding(name, &words)
    guard let action else { return nil }
    self = action
  }

  private static func moving(_ name: String, _ words: inout ActionWords) -> PlanAction? {
    switch name {
    case "go": words.number().map { .go($0) }
    case "begin": .begin
    case "paste": .paste
    case "pick": .pick
    case "pickSearch": words.text().map { .pickSearch($0) }
    case "pickFindings": .pickFindings
    case "findingSearch": words.text().map { .findingSearch($0) }
    default: nil
    }
  }

  private static func writing(_ name: String, _ words: inout ActionWords) -> PlanAction? {
    switch name {
    case "write":
      words.text().flatMap { RecommendationField(rawValue: $0) }
        .flatMap { field in words.text().map { .write(field, $0) } }
    case "budget":
      words.text().flatMap { BudgetField(rawValue: $0) }
        .flatMap { field in words.text().map { .budget(field, $0) } }
    case "address":
      words.text().flatMap { PlaceName.Kind(rawValue: $0) }
        .flatMap { kind in words.text().map { .address(PlaceName(kind: kind, word: $0)) } }
    case "answer": words.text().map { .answer($0) }
    case "require": words.text().map { .require($0) }
    case "serve": words.number().flatMap { aim in words.truth().map { .serve(aim, $0) } }
    default: nil
    }
  }

  private static func adding(_ name: String, _ words: inout ActionWords) -> PlanAction? {
    switch name {
    case "add":
      guard let title = words.text(), let place = words.text() else { return nil }
      return words.text().map { .add(title: title, place: place, leverage: $0) }
    case "suggest":
      return words.number().flatMap { dimension in
        words.number().map { .suggest(dimension: dimension, action: $0) }
      }
    case "remove": return words.truth().map { .remove(withReferences: $0) }
    case "cells": return words.text().map { .cells($0) }
    case "cellsAddress": return words.text().map { .cellsAddress($0) }
    case "addCells": return .addCells
    default: return nil
    }
  }
}
