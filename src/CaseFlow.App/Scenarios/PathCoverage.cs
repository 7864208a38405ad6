using System.Collections.Immutable;
using CaseFlow.Engine.Models;

namespace CaseFlow.App.Scenarios;

/// <summary>Counts what of each process the scenarios have gone through.</summary>
internal static class PathCoverage
{
    /// <summary>The processes that ran, by id; versions of one are told apart.</summary>
    public static ImmutableArray<ProcessCoverage> Of(IEnumerable<Move> path)
    {
        var moves = path.ToHashSet();
        return
        [
            .. moves.Select(move => move.Process).Distinct().OrderBy(process => process.Id, StringComparer.Ordinal)
                .Select(process => Of(process, moves)),
        ];
    }

    private static ProcessCoverage Of(ProcessModel process, HashSet<Move> moves)
    {
        var elements = process.Nodes.Where(IsEntered).ToList();
        var flows = process.Nodes.SelectMany(node => node.Outgoing).DistinctBy(flow => flow.Id).ToList();
        return new(
            process.Id,
            elements.Count,
            [.. elements.Where(node => !moves.Contains(new(process, MoveKind.Entered, node.Id))).Select(Describe)],
            flows.Count,
            [.. flows.Where(flow => !moves.Contains(new(process, MoveKind.Flow, flow.Id))).Select(Describe)]);
    }

    // a compensation event only ties an activity to what undoes it: nothing ever comes to it
    private static bool IsEntered(FlowNode node) => node is not BoundaryEvent { HandlerId: not null };

    private static string Describe(FlowNode node) => node.Name is { } name ? $"{node.Id} ({name})" : node.Id;

    private static string Describe(SequenceFlow flow) =>
        $"{flow.Id} ({flow.SourceId} to {flow.TargetId}{(flow.Name is { } name ? $", \"{name}\"" : "")})";
}

/// <summary>How much of a process the scenarios went through.</summary>
/// <param name="Process">Its id.</param>
/// <param name="Elements">How many elements it has.</param>
/// <param name="ElementsNotEntered">Those that no scenario entered.</param>
/// <param name="Flows">How many sequence flows it has.</param>
/// <param name="FlowsNotTaken">Those that no scenario took.</param>
internal sealed record ProcessCoverage(
    string Process, int Elements, ImmutableArray<string> ElementsNotEntered, int Flows, ImmutableArray<string> FlowsNotTaken)
{
    public int ElementsEntered => Elements - ElementsNotEntered.Length;

    public int FlowsTaken => Flows - FlowsNotTaken.Length;
}
