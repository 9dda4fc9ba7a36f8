import Exercises
import Foundation
import Lab

/// A small picture as a file: Windows bitmap, the one format that needs neither compression nor
/// checksums, and that every browser shows.
///
/// The bytes are those of BITMAPINFOHEADER with 8 bits a pixel: headers, colours, then the rows from
/// the bottom to the top, each filled up to a multiple of four bytes.
enum Bitmap {
  /// The number of colours: more would be more bytes in each file than the pixels of a digit.
  static let levels = 64

  /// The picture as the address of an `<image>`.
  ///
  /// - Parameters:
  ///   - places: A place on the colour scale, from 0 to 1, for each pixel, row after row from the top.
  ///   - columns: The number of pixels in a row.
  static func dataURI(_ places: [Double], columns: Int, colors: ColorMap) -> String {
    let columns = max(columns, 1)
    let rows = places.count / columns
    let rowBytes = (columns + 3) / 4 * 4
    let start = 14 + 40 + 4 * levels
    var bytes: [UInt8] = [0x42, 0x4D]  // "BM"
    func append(_ number: Int, count: Int) {
      for byte in 0..<count { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * byte))) }
    }
    for number in [start + rowBytes * rows, 0, start, 40, columns, rows] {
      append(number, count: 4)
    }
    for number in [1, 8] { append(number, count: 2) }  // planes, bits a pixel
    for number in [0, rowBytes * rows, 2835, 2835, levels, 0] { append(number, count: 4) }
    for level in 0..<levels {
      let color = colors.color(Double(level) / Double(levels - 1))
      bytes += [color.blue, color.green, color.red, 0].map { UInt8($0) }
    }
    for row in (0..<rows).reversed() {
      for place in places[row * columns..<(row + 1) * columns] {
        let inside = place.isFinite ? min(max(place, 0), 1) : 0
        bytes.append(UInt8((inside * Double(levels - 1)).rounded()))
      }
      for _ in columns..<rowBytes { bytes.append(0) }
    }
    return "data:image/bmp;base64," + Data(bytes).base64EncodedString()
  }
}
