// swift-tools-version: 6.3

import PackageDescription

let package = Package(
  name: "gapscore",
  products: [
    .library(name: "GapModel", targets: ["GapModel"]),
    .executable(name: "gapscore", targets: ["gapscore"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"])]
    ),
    .systemLibrary(
      name: "CLibExpat",
      pkgConfig: "expat",
      providers: [.apt(["libexpat1-dev"])]
    ),
    // What Swift's own module of the C library leaves out: free memory, and the access lists of files.
    .systemLibrary(name: "CLinux"),
    // The method and its reports. It depends on nothing local but two parsers, and on no file, clock or
    // terminal; Crypto hashes what pages allow themselves to run.
    .target(
      name: "GapModel",
      dependencies: [
        "CLibExpat", "CLibYAML", .product(name: "Crypto", package: "swift-crypto"),
      ],
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))],
      plugins: ["EmbedInstruments"]
    ),
    // The world around it: files, streams, exit statuses.
    .executableTarget(
      name: "gapscore",
      dependencies: [
        "CLinux", "GapModel",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]
    ),
    .executableTarget(name: "embed-instruments", dependencies: ["CLibYAML"]),
    .plugin(
      name: "EmbedInstruments",
      capability: .buildTool,
      dependencies: ["embed-instruments"],
      path: "Sources/EmbedInstruments"
    ),
    .testTarget(name: "GapModelTests", dependencies: ["GapModel"], exclude: ["Snapshots"]),
    .testTarget(
      name: "GapscoreTests",
      dependencies: ["gapscore", "GapModel"]
    ),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where [.regular, .executable, .test].contains(target.type) {
  target.swiftSettings = [
    .treatAllWarnings(as: .error),
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  ]
}
