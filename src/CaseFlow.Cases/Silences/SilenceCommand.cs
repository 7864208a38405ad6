using System.Collections.Immutable;

namespace CaseFlow.Cases.Silences;

/// <summary>What can be asked of an item under silence.</summary>
public abstract record SilenceCommand
{
    private SilenceCommand()
    {
    }

    /// <summary>What other streams know at this moment.</summary>
    public SilenceFacts Facts { get; init; } = SilenceFacts.None;

    /// <summary>Writes a text down, for nobody yet.</summary>
    public sealed record Draft(SilenceId Id, string Subject, string Text, string Language) : SilenceCommand;

    /// <summary>Sends the text to those who are asked, who are fixed from then on.</summary>
    /// <param name="Voters">The organisations.</param>
    /// <param name="Terms">How much time they have.</param>
    public sealed record Circulate(ImmutableSortedSet<string> Voters, SilenceTerms Terms) : SilenceCommand;

    /// <summary>Changes the text. Once it is circulated, that is a new version, for which a whole period begins.</summary>
    /// <param name="Text">The new text.</param>
    /// <param name="Grounds">Why.</param>
    /// <param name="ClosesAt">When the period for it ends, UTC; null for as soon as the class of the running one allows.</param>
    public sealed record ChangeText(string Text, string Grounds, DateTimeOffset? ClosesAt = null) : SilenceCommand;

    /// <summary>Gives the voters more time.</summary>
    public sealed record Extend(DateTimeOffset ClosesAt, string Grounds) : SilenceCommand;

    /// <summary>Breaks the silence, or is kept without effect if it was received too late.</summary>
    /// <param name="Grounds">Why not.</param>
    /// <param name="Amendment">How the text should read.</param>
    /// <param name="ReceivedAt">When the server received it, UTC; not when its turn came to be written down.</param>
    public sealed record Break(string? Grounds, string? Amendment, DateTimeOffset ReceivedAt) : SilenceCommand;

    /// <summary>Attaches a reservation or an interpretative statement.</summary>
    public sealed record Reserve(ReservationKind Kind, string Text) : SilenceCommand;

    /// <summary>Acknowledges receipt of the text; a second time nothing more happens.</summary>
    public sealed record AcknowledgeReceipt : SilenceCommand;

    /// <summary>Reports a voter that cannot be reached although the register of posts does not show it.</summary>
    public sealed record ReportAbsence(string Organisation, string Grounds) : SilenceCommand;

    /// <summary>Answers for adopting the text without a voter that cannot be reached.</summary>
    public sealed record AnswerForAbsence(string Organisation, string Grounds) : SilenceCommand;

    /// <summary>Takes the text back.</summary>
    public sealed record Withdraw(string Grounds) : SilenceCommand;

    /// <summary>The time of a look has come, or the end. Does nothing before it, or when the silence is over.</summary>
    public sealed record Look : SilenceCommand;
}
