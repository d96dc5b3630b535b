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
    .systemLibrary(
      name: "CSQLite",
      pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"])]
    ),
    .systemLibrary(
      name: "CZlib",
      pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"])]
    ),
    // What Swift's own modules leave out or look up elsewhere: free memory, the access lists of files, and
    // the program's arguments where there is no /proc.
    .target(name: "CLinux"),
    // The workbench's page, where it was made before the program. The package leaves out packed.s, which `make
    // build` assembles with it.
    .target(name: "CPage", exclude: ["packed.s"]),
    // The method and its reports. It depends on nothing but what reads other programs' formats from bytes, and on
    // no file, clock or terminal.
    .target(
      name: "GapModel",
      dependencies: ["CLibExpat", "CLibYAML", "CSQLite", "CZlib"],
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))],
      plugins: ["EmbedInstruments"]
    ),
    // The page for people who install nothing: its state, its actions and what it shows, without a browser.
    .target(name: "Workbench", dependencies: ["GapModel"], exclude: ["Page"]),
    // The world around it: files, streams, exit statuses.
    .executableTarget(
      name: "gapscore",
      dependencies: [
        "CLinux", "CPage", "GapModel",
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
    .testTarget(name: "WorkbenchTests", dependencies: ["Workbench", "GapModel"]),
    .testTarget(
      name: "GapscoreTests",
      dependencies: [
        "gapscore", "GapModel",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]
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
