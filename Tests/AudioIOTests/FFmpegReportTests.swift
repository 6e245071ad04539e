import Testing

@testable import AudioIO

@Suite("What ffmpeg tells of a file")
struct FFmpegReportTests {
  @Test("container, coding and length are found")
  func facts() {
    let report = FFmpegReport(
      """
      [info] Input #0, mov,mp4,m4a,3gp,3g2,mj2, from 'file:/a/b.m4a':
      [info]   Duration: 01:02:03.50, start: 0.000000, bitrate: 71 kb/s
      [info]   Stream #0:0[0x1](und): Video: h264 (High) (avc1 / 0x31637661), yuv420p
      [info]   Stream #0:1[0x2](und): Audio: aac (LC) (mp4a / 0x6134706D), 48000 Hz, mono, fltp
      [info]   Stream #0:1(und): Audio: pcm_f32le ([3][0][0][0] / 0x0003), 48000 Hz, mono, flt
      """)
    #expect(report.container == "mov,mp4,m4a,3gp,3g2,mj2")
    #expect(report.coding == "aac")
    #expect(report.seconds == 3723.5)
    #expect(!report.hasErrors && !report.isEstimate && !report.lacksSound)
  }

  @Test("words in the file's own metadata are not believed")
  func metadata() {
    let report = FFmpegReport(
      """
      [info]     title           : Duration: 99:00:00.00, [error] x
      [info]                     : Input #0, wav, from 'x'
      [info]   Duration: N/A, bitrate: N/A
      """)
    #expect(report == FFmpegReport(""))
  }

  @Test("errors, guesses and missing sound are noticed")
  func troubles() {
    #expect(FFmpegReport("[aac @ 0x55c9] [error] Input buffer exhausted").hasErrors)
    #expect(FFmpegReport("[error] Error while decoding stream #0:0").hasErrors)
    #expect(
      FFmpegReport("[aac @ 0x1] [warning] Estimating duration from bitrate, this may be wrong")
        .isEstimate)
    #expect(FFmpegReport("[fatal] Stream map '0:a:0' matches no streams.").lacksSound)
  }
}
