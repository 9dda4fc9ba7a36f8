import Exercises
import Lab

/// How something changes during training: plots one after the other, with a slider on the page.
///
///     let frames = [0, 20, 200].map { steps in
///       (caption: "after \(steps) steps", plot: regions(after: steps) as any Plot)
///     }
///     page.plot(Film("The boundary learns", frames: frames))
///
/// Without a script and on paper the frames stand side by side; a terminal shows the first, the
/// middle and the last. Give all frames the same ranges of axes and colours, or what seems to move
/// may be the axes.
public struct Film: Plot {
  /// What the film shows, as a heading.
  public let title: String

  /// What a reader who cannot see the film should know.
  public var alternative: String { givenAlternative ?? computedAlternative }

  let frames: [(caption: String, plot: any Plot)]
  private let givenAlternative: String?

  /// A film.
  ///
  /// - Parameters:
  ///   - title: What the film shows.
  ///   - frames: The plots in their order, each with words such as "after 20 steps".
  ///   - alternative: What a reader who cannot see it should know; without it the first and the last
  ///     frame are told.
  public init(
    _ title: String, frames: [(caption: String, plot: any Plot)], alternative: String? = nil
  ) {
    (self.title, self.frames, givenAlternative) = (title, frames, alternative)
  }

  /// The frames that stand for all where these are too many: evenly spread, with first and last.
  ///
  ///     // of 9 frames
  ///     film.stills(atMost: 3)  // [0, 4, 8]
  func stills(atMost count: Int) -> [Int] {
    guard frames.count > count, count > 1 else { return Array(frames.indices.prefix(count)) }
    return (0..<count).map { ($0 * (frames.count - 1) + (count - 1) / 2) / (count - 1) }
  }

  /// The first, the middle and the last frame, each under its caption.
  public func lines(for terminal: Terminal) -> [String] {
    let shown = stills(atMost: 3)
    if shown.isEmpty { return ["  no frames"] }
    return shown.flatMap { index -> [String] in
      let (caption, plot) = frames[index]
      let place = "\(index + 1) of \(frames.count)"
      let heading = "▸ \(caption)".clipped(to: terminal.width - place.count - 3)
      return [heading + " (\(place))"] + plot.lines(for: terminal)
    }
  }

  private var computedAlternative: String {
    guard let first = frames.first, let last = frames.last else { return "A film of no frames." }
    if frames.count == 1 { return "\(first.caption): \(first.plot.alternative)" }
    return """
      A film of \(frames.count) frames, from “\(first.caption)” to “\(last.caption)”. \
      First: \(first.plot.alternative) Last: \(last.plot.alternative)
      """
  }
}
