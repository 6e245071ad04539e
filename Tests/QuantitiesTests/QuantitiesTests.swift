import Testing

@testable import Quantities

@Suite("Quantities")
struct QuantitiesTests {
  @Test("a rate outside 1...768000 Hz cannot exist")
  func rates() {
    #expect(SampleRate(hertz: 0) == nil)
    #expect(SampleRate(hertz: -8000) == nil)
    #expect(SampleRate(hertz: 768_001) == nil)
    #expect(SampleRate(hertz: 44_100)?.hertz == 44_100)
  }

  @Test("an hour of samples is an hour, at odd rates too")
  func spans() throws {
    let rate = try #require(SampleRate(hertz: 44_100))
    #expect(rate.span(ofSamples: 44_100 * 3600).microseconds == 3_600_000_000)
    #expect(rate.span(ofSamples: 1).microseconds == 22)
    #expect(SampleRate.speech.span(ofSamples: 16_000 * 8 * 3600 + 8).microseconds == 28_800_000_500)
  }

  @Test("seconds that are no number become zero, huge ones are clamped")
  func seconds() {
    #expect(TimeSpan(seconds: .nan) == .zero)
    #expect(TimeSpan(seconds: .infinity) == .zero)
    #expect(TimeSpan(seconds: 1.25).milliseconds == 1250)
    #expect(TimeSpan(seconds: 1e30).seconds == 3_155_760_000)
    #expect(TimeSpan(microseconds: -1).milliseconds == -1)
  }

  @Test("a matrix keeps whole rows only")
  func matrix() {
    #expect(Matrix(columns: 3, values: [1, 2]) == nil)
    #expect(Matrix(columns: 0, values: []) == nil)
    var m = Matrix(columns: 2)
    m.append([1, 2, 3, 4, 5, 6])
    #expect(m.rows == 3)
    #expect(Array(m[row: 1]) == [3, 4])
    #expect(m[2, 1] == 6)
    #expect(m.dropping(rows: 2).values == [5, 6])
    #expect(m.dropping(rows: 9).rows == 0)
  }
}
