import GapModel

/// What this step shows: ways to begin, or what came from elsewhere and waits; beside it what is open.
struct BeginPanes {
  let workbench: Workbench

  var left: [HTMLNode] { WorkList(workbench: workbench).nodes }

  var main: [HTMLNode] {
    let refused = RefusedList(workbench: workbench).nodes
    guard let arrival = workbench.begin.arrivals.first else {
      return refused + WaysToBegin(workbench: workbench).nodes
    }
    return refused + ArrivalPane(workbench: workbench, arrival: arrival).nodes
  }

  var right: [HTMLNode] { [] }
}
