using System.Diagnostics;

namespace CaseFlow.Cases.Cases;

/// <summary>The state of a case, folded from its events.</summary>
public abstract record Case
{
    private Case()
    {
    }

    /// <summary>The state before the first event.</summary>
    public static Case None { get; } = new NotOpened();

    /// <summary>There is no such case.</summary>
    public sealed record NotOpened : Case;

    /// <summary>There is such a case.</summary>
    public abstract record Opened(CaseFile File) : Case;

    /// <summary>The case is being worked on.</summary>
    public sealed record Active(CaseFile File) : Opened(File);

    /// <summary>The case is under observation until a review.</summary>
    public sealed record Watched(CaseFile File, DateTimeOffset ReviewAt) : Opened(File);

    /// <summary>Nobody works on the case, and the log says why.</summary>
    public sealed record Declined(CaseFile File) : Opened(File);

    /// <summary>The case is closed.</summary>
    public sealed record Closed(CaseFile File) : Opened(File);

    /// <summary>The state after an event.</summary>
    /// <exception cref="UnreachableException">The event cannot follow.</exception>
    public static Case Evolve(Case state, CaseEvent @event) =>
        (state, @event) switch
        {
            (NotOpened, CaseEvent.Opened e) => new Active(FileOf(e)),
            (Active s, CaseEvent.StageEntered e) => new Active(s.File.Enter(e.Stage, e.At)),
            (Watched s, CaseEvent.StageEntered e) => new Active(s.File.Enter(e.Stage, e.At)),
            (Declined s, CaseEvent.StageEntered e) => new Declined(s.File.Enter(e.Stage, e.At)),
            (Active s, CaseEvent.WatchStarted e) => new Watched(s.File, e.ReviewAt),
            (Watched s, CaseEvent.WatchStarted e) => s with { ReviewAt = e.ReviewAt },
            (Active s, CaseEvent.Declined) => new Declined(s.File),
            (Watched s, CaseEvent.Declined) => new Declined(s.File),
            (Active s, CaseEvent.Closed) => new Closed(s.File),
            (Declined s, CaseEvent.Closed) => new Closed(s.File),
            (Opened s, CaseEvent.VariantChosen e) => s with { File = s.File with { Variant = e.Variant } },
            (Opened s, CaseEvent.PhaseDecided e) => s with { File = s.File with { Phase = e.Phase } },
            (Opened s, CaseEvent.ClockAdvanced e) => s with { File = s.File with { ExerciseNow = e.To } },
            (Opened s, CaseEvent.AccessChanged e) => s with { File = s.File with { Label = e.Label } },
            (Opened, CaseEvent.GateDecided or CaseEvent.RecordEntryAdded or CaseEvent.AuthorityClaimed) => state,
            _ => throw new UnreachableException($"{@event.GetType().Name} on {state.GetType().Name}."),
        };

    private static CaseFile FileOf(CaseEvent.Opened e) =>
        new(e.Id, e.Reference, e.TimeBase, e.TimeBase is TimeBase.Exercise ? e.At : null, null, null, e.ToLabel(), [new(CaseStage.Triage, e.At)]);
}
