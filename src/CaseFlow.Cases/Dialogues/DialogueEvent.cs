using CaseFlow.Cases.Access;
using CaseFlow.Cases.Cases;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Dialogues;

/// <summary>What happened to a dialogue.</summary>
public abstract record DialogueEvent
{
    private DialogueEvent()
    {
    }

    /// <summary>It was convened: from now on its rule of attribution stands.</summary>
    [EventName("dialogue.convened")]
    public sealed record Convened(DialogueId Id, DialogueTerms Terms, AccessLabel Label, Actor By, DateTimeOffset At) : DialogueEvent;

    /// <summary>What was said was written down, by the post that convened the dialogue.</summary>
    /// <param name="Text">What was said.</param>
    /// <param name="Speaker">To whom it is attributed; null under non-attribution.</param>
    /// <param name="At">When it was written down.</param>
    [EventName("dialogue.statement_recorded")]
    public sealed record StatementRecorded(string Text, string? Speaker, DateTimeOffset At) : DialogueEvent;

    /// <summary>It ended, with what came of it.</summary>
    [EventName("dialogue.concluded")]
    public sealed record Concluded(string Outcome, DateTimeOffset At) : DialogueEvent;

    /// <summary>It was linked to a case.</summary>
    [EventName("dialogue.case_linked")]
    public sealed record CaseLinked(CaseId CaseId, Actor By, DateTimeOffset At) : DialogueEvent;

    /// <summary>A link was taken back.</summary>
    [EventName("dialogue.case_unlinked")]
    public sealed record CaseUnlinked(CaseId CaseId, string Grounds, Actor By, DateTimeOffset At) : DialogueEvent;
}
