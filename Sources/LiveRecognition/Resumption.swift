/// Where recognition goes on after it was killed, so that the transcript becomes the same as without the kill.
///
/// What is appended is a function of the sound: block after block, channel after channel, nothing else decides. So a
/// transcript at any moment is the beginning of the complete one, and it is enough to know how long it is. Each line
/// says at which frame it was decided and where its section began, at a gap or in a pause. From there on the sound is
/// given to the front ends again (running mean, speech detector, resampler, gate: what has a memory). Stretches that
/// end before the frame are not recognised, as they are written or were found empty. At the frame itself the lines that
/// are there must come again, which is checked; everything after is new.
struct Resumption {
  /// The frame at which the last line was decided; 0 in a new transcript.
  let decidedAt: Int64
  /// Where the section begins to which that frame belongs.
  let sectionStart: Int64
  /// The lines that were decided at that frame and have not come again yet.
  var known: [Utterance]

  init(_ content: TranscriptContent) {
    if let end = content.end {
      // A section has ended here too.
      (decidedAt, sectionStart, known) = (end.frames, end.frames, [])
      return
    }
    decidedAt = content.last.first?.decidedAt ?? 0
    sectionStart = content.last.first?.section ?? 0
    known = content.last
  }
}
