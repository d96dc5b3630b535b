// The sheets of dimensions and offices in a workbook of several offices over time.
extension Phrases {
  /// The columns of a dimension; its counts follow.
  func regencyDimensionColumn(_ instrument: Instrument) -> SheetColumn<RegencyDimension> {
    SheetColumn(dimension, dimensionMeaning) { .text(label(of: $0.dimension, instrument)) }
  }

  func medianColumns(of trend: RegencyTrend) -> [SheetColumn<RegencyDimension>] {
    let medians = trend.periods.indices.map { place in
      let time = period(trend.periods[place])
      return SheetColumn<RegencyDimension>(
        time,
        say(
          id: "Nilai tengah gap pada \(time), dari perangkat daerah yang sama pada semua periode.",
          en: "The median gap in \(time), of the same offices at all times."
        )
      ) { .decimal($0.median.change.gaps[place]) }
    }
    return [
      regencyDimensionColumn(trend.instrument),
      SheetColumn(
        offices,
        say(
          id: "Jumlah perangkat daerah yang dinilai pada semua periode.",
          en: "How many offices are assessed at all times."
        )
      ) { .count($0.median.offices) },
    ] + medians + [
      SheetColumn(
        change,
        say(
          id: "Nilai tengah terakhir dikurangi yang pertama; negatif berarti mengecil.",
          en: "The last median less the first; below 0 it fell."
        )
      ) { .decimal($0.median.change.change) }
    ]
  }

  func followedOfficeColumns(of trend: RegencyTrend) -> [SheetColumn<OfficeTrend>] {
    let movers = trend.improvedMost + trend.worsenedMost
    let totals = trend.periods.indices.map { place in
      let time = period(trend.periods[place])
      return SheetColumn<OfficeTrend>(
        "\(total) \(time)",
        say(
          id: "Total gap pada \(time); kosong selama ada dimensi yang belum dinilai.",
          en: "The total in \(time); empty while a dimension is not assessed."
        )
      ) { .decimal($0.trend.total.gaps[place]) }
    }
    return [
      SheetColumn(office, officeMeaning) { .text($0.trend.organisation) },
      SheetColumn(system, systemMeaning) { .text($0.trend.system) },
    ] + totals + [
      SheetColumn(
        change,
        say(
          id: "Total terakhir dikurangi total pertama; negatif berarti mengecil.",
          en: "The last total less the first; below 0 it fell."
        )
      ) { .decimal($0.trend.total.change) },
      SheetColumn(
        directionTitle,
        say(id: "Apakah total mengecil atau membesar.", en: "Whether the total fell or grew.")
      ) { .text(direction($0.trend.total.direction)) },
      SheetColumn(
        say(id: "Total paling besar", en: "Largest total"),
        say(
          id:
            "Total terbesar yang mungkin; kosong bila tidak ada total yang sebanding pada semua periode.",
          en:
            "The largest total that could be; empty where there is none on one scale at all times."
        )
      ) { .decimal($0.totalMaximum) },
      SheetColumn(
        placeTitle,
        say(
          id:
            "Urutan menurut besar perubahan ke arah itu; perubahan yang sama berbagi urutan; kosong bila tidak "
            + "termasuk yang terbesar.",
          en:
            "The place by the size of the change that way; equal changes share one; empty where it is none of "
            + "the largest."
        )
      ) { entry in .whole(movers.first { $0.office == entry }?.place) },
      SheetColumn(
        improvedDimensions,
        say(id: "Jumlah dimensinya.", en: "How many of its dimensions.")
      ) { .count(ChangeTally(of: $0.trend.dimensions).improved.beyondNoise) },
      SheetColumn(
        worsenedDimensions,
        say(id: "Jumlah dimensinya.", en: "How many of its dimensions.")
      ) { .count(ChangeTally(of: $0.trend.dimensions).worsened.beyondNoise) },
      SheetColumn(
        caseTitle,
        say(id: "ID kasus tiap periode.", en: "The ids of the cases, one for each time.")
      ) { .text($0.trend.rounds.map { $0.id.text }.joined(separator: ", ")) },
    ]
  }

  func followedPlaceColumns(of trend: RegencyTrend) -> [SheetColumn<FollowedPlace>] {
    let gaps = trend.periods.indices.map { place in
      let time = period(trend.periods[place])
      return SheetColumn<FollowedPlace>(
        time,
        say(
          id: "Gap pada \(time); kosong bila belum dinilai atau tidak berlaku.",
          en: "The gap in \(time); empty where not assessed or not applicable."
        )
      ) { .decimal($0.entry.change.gaps[place]) }
    }
    return [
      SheetColumn(office, officeMeaning) { .text($0.office.trend.organisation) },
      SheetColumn(system, systemMeaning) { .text($0.office.trend.system) },
      SheetColumn(dimension, dimensionMeaning) {
        .text(label(of: $0.entry.dimension, trend.instrument))
      },
    ] + gaps + [
      SheetColumn(
        change,
        say(
          id: "Gap terakhir dikurangi gap pertama; negatif berarti gap mengecil.",
          en: "The last gap less the first; below 0 the gap fell."
        )
      ) { .decimal($0.entry.change.change) },
      SheetColumn(
        directionTitle,
        say(id: "Apakah gap mengecil atau membesar.", en: "Whether the gap fell or grew.")
      ) { .text(direction($0.entry.change.direction)) },
      SheetColumn(
        noiseTitle,
        say(
          id: "Apakah perubahannya lebih dari kebetulan siapa yang diteliti.",
          en: "Whether the change is more than chance in who spoke would explain."
        )
      ) { .text(noise($0.entry)) },
    ]
  }
}
