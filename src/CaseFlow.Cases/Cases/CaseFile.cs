using System.Collections.Immutable;
using CaseFlow.Cases.Access;

namespace CaseFlow.Cases.Cases;

/// <summary>What a case is, whatever becomes of it.</summary>
/// <param name="Id">The case.</param>
/// <param name="Reference">Its public name, see <see cref="CaseReference"/>.</param>
/// <param name="TimeBase">Whose clock it goes by.</param>
/// <param name="ExerciseNow">The exercise clock, UTC; null for a live case.</param>
/// <param name="Variant">The workflow variant, e.g. <c>standard</c>; null until it is chosen.</param>
/// <param name="Phase">The phase that a person decided; null until then.</param>
/// <param name="Label">Who may read it.</param>
/// <param name="Stages">Every stage entered so far, in order; never empty.</param>
public sealed record CaseFile(
    CaseId Id,
    string Reference,
    TimeBase TimeBase,
    DateTimeOffset? ExerciseNow,
    string? Variant,
    CasePhase? Phase,
    AccessLabel Label,
    ImmutableArray<StageVisit> Stages)
{
    /// <summary>The stage in which the case is.</summary>
    public CaseStage Stage => Stages[^1].Stage;

    /// <summary>How long the case has been in a stage up to a moment, all visits together.</summary>
    /// <param name="stage">The stage asked about.</param>
    /// <param name="until">UTC; a moment before the last entry counts nothing for that entry.</param>
    public TimeSpan TimeIn(CaseStage stage, DateTimeOffset until) =>
        Stages
            .Select((visit, index) => (visit.Stage, visit.At, Left: index + 1 < Stages.Length ? Stages[index + 1].At : until))
            .Where(visit => visit.Stage == stage && visit.Left > visit.At)
            .Aggregate(TimeSpan.Zero, (total, visit) => total + (visit.Left - visit.At));

    internal CaseFile Enter(CaseStage stage, DateTimeOffset at) => this with { Stages = Stages.Add(new StageVisit(stage, at)) };
}
