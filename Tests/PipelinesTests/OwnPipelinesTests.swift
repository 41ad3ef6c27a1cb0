import Foundation
import Pipelines
import Survey
import Testing

/// The pipelines that stand in this repository are valid, without a remark.
@Suite struct OwnPipelinesTests {
  @Test(arguments: ["nesodden-2012", "bliese-halverson-1996", "fjordvik-2012"])
  func loads(name: String) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let path = root.appending(path: "Pipelines/\(name).yaml").path(percentEncoded: false)
    do {
      let pipeline = try Pipeline.load(path: path)
      #expect(pipeline.id == name)
      #expect(pipeline.warnings.map { $0.text() } == [])
    } catch {
      Issue.record("\(error.diagnostics.map { $0.text() }.joined(separator: "\n"))")
    }
  }
}
