using System.Collections.Immutable;

namespace CaseFlow.App.Replays;

/// <summary>How far this host is with loading exercise data, and which cases are in its hands; empty when it loads none.</summary>
internal sealed class ExerciseBoard
{
    private ImmutableArray<ExerciseLoad> _loads = [];
    private ImmutableHashSet<Guid> _held = [];

    public ImmutableArray<ExerciseLoad> Loads => _loads;

    /// <summary>Whether a case is being replayed, or about to be: people leave its tasks to the replay until then.</summary>
    public bool Holds(Guid caseId) => _held.Contains(caseId);

    public void Hold(Guid caseId) => ImmutableInterlocked.Update(ref _held, held => held.Add(caseId));

    public void LetGo(Guid caseId) => ImmutableInterlocked.Update(ref _held, held => held.Remove(caseId));

    public void Announce(IEnumerable<ExerciseLoad> loads) => ImmutableInterlocked.InterlockedExchange(ref _loads, [.. loads]);

    public void Change(string replay, Func<ExerciseLoad, ExerciseLoad> change) =>
        ImmutableInterlocked.Update(ref _loads, loads => [.. loads.Select(load => load.Replay == replay ? change(load) : load)]);
}

/// <summary>How far one historic case is loaded.</summary>
/// <param name="Replay">The replay's name, e.g. <c>libya-2011</c>.</param>
/// <param name="Title">The case's title.</param>
/// <param name="Done">How many entries and steps of the record are in the case.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Finished">Whether the case has come to its end.</param>
/// <param name="Failure">Why loading stopped before; null when it has not.</param>
public sealed record ExerciseLoad(string Replay, string Title, int Done, int Total, bool Finished, string? Failure);
