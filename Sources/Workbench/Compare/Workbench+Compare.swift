import GapModel

// Several cases together.
extension Workbench {
  mutating func perform(_ action: CompareAction) {
    switch action {
    case .choices: compare.showsChoices.toggle()
    case .kind(let kind): compare.kind = kind
    case .take(let key, let isIn):
      if isIn { compare.leftOut.remove(key) } else { compare.leftOut.insert(key) }
    case .takeAll(let areIn): compare.leftOut = areIn ? [] : Set(cases.map { $0.key })
    case .languages(let languages): compare.languages = languages
    case .set(let field, let text): set(field, text)
    case .want(let want, let isSo):
      if isSo { compare.wants.insert(want) } else { compare.wants.remove(want) }
    case .save(let file): save(file)
    case .print: orders.append(.print(frame: ComparePanes.frame))
    }
  }

  private mutating func set(_ field: CompareField, _ text: String) {
    compare.fields[field] = text
    guard field == .budget else { return }
    do throws(CompareRequest.Refusal) {
      // What is not plain digits is said as it is understood.
      guard let amount = try CompareRequest.budget(text), String(amount) != text else { return }
      notice = .done(CompareWords.understood(amount))
    } catch {
      notice = .problem(error.text)
    }
  }

  private mutating func save(_ file: ComparedFile) {
    guard case .made(let document, _)? = compare.made?.outcome, document.files.contains(file) else {
      return
    }
    guard !file.needsOneLanguage || document.languages.count == 1 else {
      notice = .problem(DocumentWords.bothNeedPage)
      return
    }
    handOut(
      document.file(file, compare.wants.contains(.indonesianSheets) ? .indonesian : .data)
    )
  }

  // MARK: Showing

  /// The cases that are looked at: those that can be read now and are not left out.
  var comparedCases: [OpenCase] {
    cases.filter { !compare.leftOut.contains($0.key) && $0.working.reading.scored != nil }
  }

  mutating func showComparison() {
    let open = comparedCases
    guard open.count > 1 || (compare.kind.takesOne && !open.isEmpty) else {
      compare.made = nil
      return
    }
    let wish = CompareState.Wish(
      kind: compare.kind,
      cases: open.compactMap { $0.working.reading.scored }.map { scored in
        CompareState.Wish.Source(
          file: scored.provenance.path,
          text: scored.provenance.sha256,
          instrument: scored.assessment.assessedCase.instrument.sha256
        )
      },
      languages: compare.languages,
      fields: compare.fields,
      wants: compare.wants,
      brand: brand.brand
    )
    if compare.made?.wish != wish {
      compare.made = CompareState.Made(wish: wish, outcome: outcome(of: open))
    }
    if case .made(_, let html)? = compare.made?.outcome { send(html, to: ComparePanes.frame) }
  }

  private mutating func outcome(of open: [OpenCase]) -> CompareState.Outcome {
    do throws(CompareRequest.Refusal) {
      let document = try comparedDocument(of: open)
      return .made(document, html: document.html)
    } catch {
      return .refused(error.text)
    }
  }

  /// Makes the document of the kind that is asked for.
  private mutating func comparedDocument(
    of open: [OpenCase]
  ) throws(CompareRequest.Refusal) -> ComparedDocument {
    let request = try CompareRequest(compare)
    var scored: [ScoredCase] = []
    for own in open { scored.append(try read(own, through: request.view)) }
    let own = scored.first?.assessment.assessedCase.language ?? .id
    let languages = (compare.languages ?? own.alone).languages(first: own)
    var notes: [LocalisedText] = []
    let subject: ComparedDocument.Subject
    switch compare.kind {
    case .comparison:
      subject = try comparison(of: scored, request, languages[0], &notes)
    case .trend: subject = try Self.trend(of: scored)
    case .plan: subject = try plan(of: scored, request, &notes)
    case .followUp:
      do throws(Trend.Failure) {
        subject = .followUp(try FollowUp(of: scored, date: request.date))
      } catch {
        throw CompareRequest.Refusal(text: CompareWords.message(of: error))
      }
    }
    // A letterhead names the office, which a copy without names must not.
    let isAliased = compare.kind == .comparison && compare.wants.contains(.alias)
    return ComparedDocument(
      subject: subject,
      languages: languages,
      brand: isAliased ? nil : brand.brand,
      notes: notes
    )
  }

  /// A case in its own terms, or in those of another instrument.
  private func read(
    _ open: OpenCase,
    through view: Instrument?
  ) throws(CompareRequest.Refusal) -> ScoredCase {
    guard let own = open.working.reading.scored else {
      throw CompareRequest.Refusal(text: DocumentWords.lockedNotice)
    }
    guard let view else { return own }
    let instruments = instruments
    let reader = CaseReader { reference, _ in instruments.lookup(reference) }
    let input = Input(name: open.working.name, bytes: open.working.bytes)
    guard let document = (try? reader.read(input))?.documents.first else { return own }
    do throws(CaseView.Failure) {
      return try ScoredCase(document, provenance: own.provenance, through: view)
    } catch {
      switch error {
      case .noCrosswalk(let from, let to):
        throw CompareRequest.Refusal(
          text: CompareWords.noCrosswalk(open.working.name, from: from.text, to: to.text)
        )
      }
    }
  }

  // MARK: Kinds

  private func comparison(
    of scored: [ScoredCase],
    _ request: CompareRequest,
    _ language: Language,
    _ notes: inout [LocalisedText]
  ) throws(CompareRequest.Refusal) -> ComparedDocument.Subject {
    let choice = PeriodChoice(
      of: ComparedCases(scored.map { ComparedCase($0) }),
      in: request.period
    )
    notes += CompareWords.passedOver(choice, request.period)
    let first = choice.cases.first ?? scored.first.map { ComparedCase($0) }
    let instruments = scored.map { $0.assessment.assessedCase.instrument }
    guard
      let instrument = request.view ?? instruments.first(where: { $0.sha256 == first?.sha256 })
    else { throw CompareRequest.Refusal(text: CompareWords.tooFew([])) }
    let isAliased = compare.wants.contains(.alias)
    guard !isAliased || ShippedInstrument.named(instrument.id.text) == instrument else {
      throw CompareRequest.Refusal(text: CompareWords.ownInstrument)
    }
    let leftOut = choice.passedOver.enumerated().map { place, entry in
      Comparison.LeftOut(
        file: isAliased ? String(place + 1) : entry.file,
        why: entry.reason.words(request.period)[language]
      )
    }
    do throws(Comparison.Failure) {
      let plain = try Comparison(of: choice.cases, under: instrument, leftOut: leftOut)
      notes += plain.alikeNames.map { CompareWords.alike($0) }
      let layout = layout(of: instrument)
      guard isAliased else { return .comparison(plain, layout) }
      let aliased = ComparedCase.aliased(choice.cases, under: instrument, language: language)
      let hidden = try Comparison(of: ComparedCases(aliased), under: instrument, leftOut: leftOut)
      return .comparison(hidden, layout)
    } catch {
      throw CompareRequest.Refusal(text: CompareWords.message(of: error))
    }
  }

  private func layout(of instrument: Instrument) -> ComparisonLayout {
    let order: ComparisonLayout.Order
    switch compare[.order] {
    case "", "total": order = .total
    case "name": order = .name
    default:
      order = instrument.dimensions.named(compare[.order]).map { .dimension($0.id) } ?? .total
    }
    return ComparisonLayout(
      order: order,
      grouping: ComparisonLayout.Grouping(rawValue: compare[.grouping])
    )
  }

  private static func trend(
    of scored: [ScoredCase]
  ) throws(CompareRequest.Refusal) -> ComparedDocument.Subject {
    guard RegencyTrend.isOf(scored) else {
      do throws(Trend.Failure) {
        return .trend(try Trend(of: scored))
      } catch {
        throw CompareRequest.Refusal(text: CompareWords.message(of: error))
      }
    }
    do throws(RegencyTrend.Failure) {
      return .regency(try RegencyTrend(of: scored))
    } catch {
      throw CompareRequest.Refusal(text: CompareWords.message(of: error))
    }
  }

  private mutating func plan(
    of scored: [ScoredCase],
    _ request: CompareRequest,
    _ notes: inout [LocalisedText]
  ) throws(CompareRequest.Refusal) -> ComparedDocument.Subject {
    let choice = PeriodChoice(
      of: ComparedCases(scored.map { ComparedCase($0) }),
      in: request.period
    )
    notes += CompareWords.passedOver(choice, request.period)
    let kept = Set(choice.cases.map { [$0.file, $0.id] })
    var chosen: [ScoredCase] = []
    for own in scored
    where kept.contains([own.provenance.path, own.assessment.assessedCase.id.text]) {
      chosen.append(firm.firm(own))
    }
    do throws(Plan.Failure) {
      return .plan(try Plan(of: chosen, request.planRequest), request.planLayout)
    } catch {
      throw CompareRequest.Refusal(text: CompareWords.message(of: error))
    }
  }
}

extension ComparedKind {
  /// Whether one case is enough for it.
  var takesOne: Bool { self == .plan || self == .followUp }
}
