// Drawing shapes.
extension Metafile {
  mutating func draw(_ shape: DrawnShape) {
    switch shape {
    case .words(let text, let kind, let x, let y, let alignment):
      write(text, kind, x, y, alignment, isUpright: false)
    case .upright(let text, let kind, let x, let y):
      write(text, kind, x, y, .start, isUpright: true)
    case .group(let shapes, _): for shape in shapes { draw(shape) }
    case .box(let kind, _, _, _, _, _), .stroke(let kind, _, _), .disc(let kind, _, _, _),
      .area(let kind, _), .slice(let kind, _, _, _, _):
      draw(shape, ShapeLook.of(kind))
    }
  }

  private mutating func draw(_ shape: DrawnShape, _ look: ShapeLook) {
    let pen = pen(look)
    let fill = look.fill.flatMap { colours[$0] }
    let share = (look.fillShare ?? 1) * (look.share ?? 1)
    // The format knows no colour that lets others through: such a fill becomes lighter, and the lines
    // below it are drawn again.
    let brush = fill.map {
      MetafileObjects.Tool.brush($0.mixed(with: .white, share: 1 - share))
    }
    let isDashed = !look.dashes.isEmpty
    let isThin = look.fillShare != nil && brush != nil
    select(pen: isDashed || isThin ? nil : pen, brush: brush)
    if brush != nil || !(isDashed || isThin) { outline(shape) }
    if isThin {
      for below in strokes { outlineAgain(below) }
      select(pen: pen, brush: nil)
      outline(shape)
    } else if isDashed, let pen {
      select(pen: pen, brush: nil)
      dash(shape, look.dashes)
    }
    if pen != nil { strokes.append(shape) }
  }

  private mutating func outlineAgain(_ shape: DrawnShape) {
    let kind: String
    switch shape {
    case .box(let own, _, _, _, _, _), .stroke(let own, _, _), .disc(let own, _, _, _),
      .area(let own, _), .slice(let own, _, _, _, _):
      kind = own
    case .words, .upright, .group: return
    }
    let look = ShapeLook.of(kind)
    select(pen: pen(look), brush: nil)
    if look.dashes.isEmpty { outline(shape) } else { dash(shape, look.dashes) }
  }

  private func pen(_ look: ShapeLook) -> MetafileObjects.Tool? {
    guard let colour = look.stroke.flatMap({ colours[$0] }) else { return nil }
    let seen = colour.mixed(with: .white, share: 1 - (look.share ?? 1))
    return .pen(seen, max(Self.logical(look.strokeWidth ?? 1), 1))
  }

  /// Draws a shape with the pen and the brush that are taken up.
  private mutating func outline(_ shape: DrawnShape) {
    switch shape {
    case .box(_, let x, let y, let width, let height, let radius):
      let corner = Self.logical(2 * radius)
      let box = Self.box(x, y, x + width, y + height)
      if radius == 0 {
        record(.rectangle, box)
      } else {
        record(.roundRectangle, box + [corner, corner])
      }
    case .disc(_, let x, let y, let radius):
      record(.ellipse, Self.box(x - radius, y - radius, x + radius, y + radius))
    case .stroke(_, let start, let end): line(.polyline, [start, end])
    case .area(_, let points): line(.polygon, points)
    case .slice(_, let x, let y, let radius, let quarters):
      let steps = quarters * Self.stepsOfQuarter
      let rim = (0...steps).map { step -> DrawnShape.Point in
        let point = Circle.point(atTurn: Double(step) / Double(4 * Self.stepsOfQuarter))
        return (x + point.x * radius, y + point.y * radius)
      }
      line(.polygon, [(x, y)] + rim)
    case .words, .upright, .group: break
    }
  }

  /// An arc is drawn as so many straight lines for each quarter.
  private static let stepsOfQuarter = 8

  private static func box(_ left: Double, _ top: Double, _ right: Double, _ bottom: Double) -> [Int]
  {
    [logical(left), logical(top), logical(right), logical(bottom)]
  }

  private mutating func line(_ type: MetafileRecord, _ points: [DrawnShape.Point]) {
    guard let first = points.first else { return }
    var places: [Int] = []
    var (left, top, right, bottom) = (first.x, first.y, first.x, first.y)
    for point in points {
      places += [Self.logical(point.x), Self.logical(point.y)]
      (left, right) = (min(left, point.x), max(right, point.x))
      (top, bottom) = (min(top, point.y), max(bottom, point.y))
    }
    record(type, Self.box(left, top, right, bottom) + [points.count] + places)
  }

  /// Draws the lines of a shape in dashes, as each reader of the format draws its own dashes differently.
  private mutating func dash(_ shape: DrawnShape, _ dashes: [Double]) {
    switch shape {
    case .stroke(_, let start, let end): dash([start, end], dashes)
    case .area(_, let points): dash(points + points.prefix(1), dashes)
    case .box, .disc, .slice: outline(shape)
    case .words, .upright, .group: break
    }
  }

  private mutating func dash(_ points: [DrawnShape.Point], _ dashes: [Double]) {
    var part = 0
    var left = dashes[0]
    for (start, end) in zip(points, points.dropFirst()) {
      let across = (x: end.x - start.x, y: end.y - start.y)
      let length = (across.x * across.x + across.y * across.y).squareRoot()
      var done = 0.0
      while done < length {
        let next = min(done + left, length)
        if part % 2 == 0 {
          let (from, to) = (done / length, next / length)
          line(
            .polyline,
            [
              (start.x + across.x * from, start.y + across.y * from),
              (start.x + across.x * to, start.y + across.y * to),
            ]
          )
        }
        left -= next - done
        done = next
        // What is left of a dash goes on behind a corner.
        if left < 0.001 {
          part += 1
          left = dashes[part % dashes.count]
        }
      }
    }
  }
}
