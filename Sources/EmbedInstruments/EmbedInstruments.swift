import Foundation
import PackagePlugin

/// Puts every file of `instruments/` into the library, so that a lone binary has them.
@main
struct EmbedInstruments: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "instruments")
    let inputs = try FileManager.default
      .contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "yaml" }
      .sorted { $0.path < $1.path }
    let output = context.pluginWorkDirectoryURL.appending(path: "ShippedInstruments.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(inputs.count) instruments",
        executable: try context.tool(named: "embed-instruments").url,
        arguments: [output.path] + inputs.map(\.path),
        inputFiles: inputs,
        outputFiles: [output]
      )
    ]
  }
}
