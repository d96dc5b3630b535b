/// The elements that pages and their drawings are made of.
package enum PageElement: String {
  // The page.
  case html, head, meta, title, body, main, nav, header, section
  // Its text.
  case h1, h2, h3, h4, h5, h6, p, div, span, a, strong, q, code, bdi, mark, img
  // Lists, and what is opened to be seen.
  case ul, ol, li, dl, dt, dd, details, summary
  // Tables.
  case table, caption, thead, tbody, tfoot, tr, th, td
  // Forms.
  case form, label, input, button, select, option, optgroup, textarea, fieldset, legend
  // Parts of a window, what keys do, and text as it was typed.
  case article, aside, footer, kbd, pre, small, blockquote
  // Figures and drawings.
  case figure, figcaption, svg, desc, g, rect, line, circle, polygon, path, text

  /// A heading, from 1; there are six levels.
  package static func heading(_ level: Int) -> PageElement {
    let levels: [PageElement] = [.h1, .h2, .h3, .h4, .h5, .h6]
    return levels[min(level, levels.count) - 1]
  }

  /// Whether it has neither content nor an end.
  var isVoid: Bool {
    switch self {
    case .meta, .img, .input: true
    default: false
    }
  }

  /// Whether its content may stand on lines of its own without changing the text.
  var hasLineBreaks: Bool {
    switch self {
    case .html, .head, .body, .header, .nav, .main, .section, .div, .figure, .details,
      .table, .thead, .tbody, .tfoot, .tr, .ul, .ol, .dl, .svg, .g:
      true
    default: false
    }
  }
}
