import Exercises
import Foundation
import Lab

/// How numbers become colours in a heat map or an image.
public enum ColorMap: Equatable, Sendable {
  /// From light to dark: for quantities, such as an error or a count.
  case sequential

  /// From blue over white to orange, white at the given value: for what can be more or less than
  /// it, such as weights around 0 or probabilities around 0.5.
  case diverging(around: Double)

  /// From white to black: for pictures, which keep their look on a dark page too.
  case gray

  /// One light colour for each whole number from 0: for decision regions of several classes.
  case classes([String])

  /// The colour at a place from 0 to 1, or of the class with that number.
  func color(_ place: Double) -> RGB {
    let place = place.isFinite ? place : 0
    switch self {
    case .sequential: return RGB.between(RGB.sequential, at: place)
    case .diverging: return RGB.between(RGB.diverging, at: place)
    case .gray: return RGB.between([RGB(255, 255, 255), RGB(17, 17, 17)], at: place)
    case .classes: return RGB.tints[Int(min(max(place.rounded(), 0), 1_000)) % RGB.tints.count]
    }
  }

  /// The characters that stand for the colours in a terminal, from the lowest to the highest.
  ///
  /// On a diverging scale lines are less than the middle and shades are more.
  var characters: [Character] {
    switch self {
    case .sequential, .gray: return [" ", "·", "░", "▒", "▓", "█"]
    case .diverging: return ["≡", "=", "-", " ", "░", "▒", "▓"]
    case .classes: return [" ", "░", "▒", "=", "▓", ":"]
    }
  }

  /// The character at a place from 0 to 1 or of a class, with the colour that goes with it.
  func character(_ place: Double) -> (Character, Terminal.Color?) {
    let characters = characters
    guard place.isFinite else { return ("?", nil) }
    if case .classes = self {
      let number = Int(min(max(place.rounded(), 0), 1_000))
      return (characters[number % characters.count], PlotColor.series(number).terminal)
    }
    let inside = min(max(place, 0), 1)
    let index = min(Int(inside * Double(characters.count)), characters.count - 1)
    guard case .diverging = self else { return (characters[index], nil) }
    return (characters[index], index < 3 ? .blue : index > 3 ? .red : nil)
  }
}

/// A colour of three numbers from 0 to 255.
struct RGB: Equatable {
  let red: Int
  let green: Int
  let blue: Int

  init(_ red: Int, _ green: Int, _ blue: Int) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  // Brewer's YlGnBu: its lightness falls steadily, so it reads in print and for every eye.
  static let sequential = [
    RGB(255, 255, 224), RGB(199, 233, 180), RGB(127, 205, 187), RGB(65, 182, 196),
    RGB(34, 116, 176), RGB(37, 52, 148), RGB(8, 29, 88),
  ]
  // Blue and orange, which people with any kind of colour vision tell apart.
  static let diverging = [
    RGB(40, 105, 165), RGB(115, 175, 215), RGB(247, 247, 247), RGB(242, 170, 110), RGB(190, 85, 15),
  ]
  // The colours of the series, lightened, so that points of the same class stand out on them.
  static let tints = [
    RGB(173, 208, 231), RGB(244, 200, 168), RGB(168, 222, 205), RGB(236, 210, 225),
    RGB(248, 224, 170), RGB(205, 231, 247),
  ]

  /// A colour of a scale, mixed from its two neighbours.
  static func between(_ colors: [RGB], at place: Double) -> RGB {
    let position = min(max(place, 0), 1) * Double(colors.count - 1)
    let index = min(Int(position), colors.count - 2)
    let share = position - Double(index)
    func mixed(_ part: (RGB) -> Int) -> Int {
      let (a, b) = (Double(part(colors[index])), Double(part(colors[index + 1])))
      return Int((a + (b - a) * share).rounded())
    }
    return RGB(mixed(\.red), mixed(\.green), mixed(\.blue))
  }

  /// The colour in CSS, "#1a2b3c".
  var css: String { String(format: "#%02x%02x%02x", red, green, blue) }

  /// Whether white text reads better on this colour than black (the weights are of ITU BT.601).
  var isDark: Bool { 299 * red + 587 * green + 114 * blue < 140_000 }
}
