using System.Collections.Immutable;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Reviews;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Cases;

/// <summary>What happened to a case.</summary>
public abstract record CaseEvent
{
    private CaseEvent()
    {
    }

    /// <summary>The case was opened, in <see cref="CaseStage.Triage"/>.</summary>
    [EventName("case.opened")]
    public sealed record Opened(
        CaseId Id,
        string Reference,
        string Title,
        string Country,
        TimeBase TimeBase,
        string Marking,
        ImmutableSortedSet<string> ReleasableTo,
        string Language,
        ImmutableSortedSet<string> Owners,
        StartSource StartSource,
        Actor By,
        DateTimeOffset At,
        AccessLabel? Label = null,
        ReviewOrigin? Review = null) : CaseEvent
    {
        /// <summary>Who may read it; cases of the first release had no more than marking, owners and release list.</summary>
        public AccessLabel ToLabel() => Label ?? AccessLabel.Of(Marking, By.OrganisationId, Owners, ReleasableTo);
    }

    /// <summary>Who may read the case was changed.</summary>
    /// <param name="Label">Everything that decides about it from now on.</param>
    /// <param name="Change">What was asked for.</param>
    /// <param name="Grounds">Why.</param>
    /// <param name="By">Who changed it.</param>
    /// <param name="At">When.</param>
    [EventName("case.access_changed")]
    public sealed record AccessChanged(AccessLabel Label, AccessChange Change, string Grounds, Actor By, DateTimeOffset At) : CaseEvent;

    /// <summary>The workflow variant was chosen.</summary>
    [EventName("case.variant_chosen")]
    public sealed record VariantChosen(string Variant, Actor By, DateTimeOffset At) : CaseEvent;

    /// <summary>The case entered a stage and left the one before.</summary>
    [EventName("case.stage_entered")]
    public sealed record StageEntered(CaseStage Stage, Actor By, DateTimeOffset At) : CaseEvent;

    /// <summary>A person decided the phase.</summary>
    /// <param name="Phase">The phase.</param>
    /// <param name="Grounds">Why.</param>
    /// <param name="Move">How it follows on the one before.</param>
    /// <param name="IsJump">Whether it was entered out of order, or without the facts pointing to it.</param>
    /// <param name="Proposed">The phase to which the facts pointed; null when to none.</param>
    /// <param name="By">Who decided.</param>
    /// <param name="At">When.</param>
    [EventName("case.phase_decided")]
    public sealed record PhaseDecided(
        CasePhase Phase, string Grounds, PhaseMove Move, bool IsJump, CasePhase? Proposed, Actor By, DateTimeOffset At) : CaseEvent;

    /// <summary>A gate was decided: one entry of the decision log.</summary>
    [EventName("case.gate_decided")]
    public sealed record GateDecided(GateDecision Decision, Actor By, DateTimeOffset At) : CaseEvent;

    /// <summary>A fact of the public record was added.</summary>
    [EventName("case.record_entry_added")]
    public sealed record RecordEntryAdded(RecordEntry Entry, Actor By, DateTimeOffset At) : CaseEvent;

    /// <summary>Somebody was said to hold an office; others may say otherwise.</summary>
    [EventName("case.authority_claimed")]
    public sealed record AuthorityClaimed(AuthorityClaim Claim, Actor By, DateTimeOffset At) : CaseEvent;

    /// <summary>The clock of an exercise was moved.</summary>
    /// <param name="To">What the clock then showed.</param>
    /// <param name="By">Who moved it.</param>
    [EventName("case.clock_advanced")]
    public sealed record ClockAdvanced(DateTimeOffset To, Actor By) : CaseEvent;

    /// <summary>The case was put under observation.</summary>
    [EventName("case.watch_started")]
    public sealed record WatchStarted(string Grounds, DateTimeOffset ReviewAt, Actor By, DateTimeOffset At) : CaseEvent;

    /// <summary>Work on the case was declined.</summary>
    [EventName("case.declined")]
    public sealed record Declined(string Grounds, DateTimeOffset? ReviewAt, Actor By, DateTimeOffset At) : CaseEvent;

    /// <summary>The case was closed; it has entered <see cref="CaseStage.Closed"/> in the same decision.</summary>
    [EventName("case.closed")]
    public sealed record Closed(Actor By, DateTimeOffset At) : CaseEvent;
}
