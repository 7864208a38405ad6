using System.Collections.Frozen;
using System.Reflection;
using CaseFlow.App.Mandates;
using CaseFlow.App.Pipeline;

namespace CaseFlow.App.Messages;

/// <summary>
/// Who may say what to the processes of a case. A process takes some messages for a fact: that a silence has ended so, that a body has authorised a
/// plan. Whoever sees the case may say all others.
/// </summary>
internal static class MessageSpeakers
{
    /// <summary>The result of a silence.</summary>
    public const string SilenceEnded = "SilenceEnded";

    /// <summary>A new text under silence, or a later end.</summary>
    public const string SilenceMoved = "SilenceMoved";

    /// <summary>A measure was given up or handed over.</summary>
    public const string MeasureEnded = "MeasureEnded";

    private static readonly FrozenSet<string> OfCaseFlow = FrozenSet.Create(StringComparer.Ordinal, SilenceEnded, SilenceMoved, MeasureEnded);

    private static readonly FrozenSet<string> OfMandatingBodies = FrozenSet.Create(StringComparer.Ordinal, "Authorised", "Refused");

    // what a body decided is told by those who may record it
    private static readonly IReadOnlyList<string> MandateRoles = typeof(RecordMandate).GetCustomAttribute<AllowedRolesAttribute>()!.Roles;

    /// <summary>Why the caller may not say it; null when they may.</summary>
    public static Rejection? Refuse(Caller caller, string message) =>
        caller.IsSystem ? null
        : OfCaseFlow.Contains(message) ? new Rejection(
            RejectionKind.Forbidden, "message.said_by_caseflow",
            $"Expected a message that people say, but {message} is said by CaseFlow itself, when it is so.")
        : OfMandatingBodies.Contains(message) && !MandateRoles.Any(caller.HasRole) ? new Rejection(
            RejectionKind.Forbidden, "message.of_mandating_body",
            $"Expected a post with the role {string.Join(" or ", MandateRoles)} to tell what a mandating body decided, but the caller's post has none of them.")
        : null;
}
