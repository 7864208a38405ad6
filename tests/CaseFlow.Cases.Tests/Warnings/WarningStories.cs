using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Tests.Given;
using CaseFlow.Cases.Warnings;

namespace CaseFlow.Cases.Tests.Warnings;

internal static class WarningStories
{
    public static readonly DateTimeOffset Term = Contexts.Now.AddDays(30);

    public static readonly WarningValidation Validation = new(
        Answer.Yes, Answer.Yes, Answer.Unknown, new EvidenceGrade(SourceGrade.B, 2), CasePhase.EarlyWarning, false, StartSource.Signal, "Two sources agree.");

    public static readonly WarningEvent.Recorded Recorded = new(
        new WarningId(new Guid("00000000-0000-7000-8000-000000000002")),
        "UN Special Advisers",
        "The statement recalls the responsibility to protect.",
        "UN press release",
        Contexts.Coordinator,
        Contexts.Now);

    public static readonly WarningEvent.Validated Validated = new(Validation, Term, Contexts.Coordinator, Contexts.Now);

    public static readonly WarningEvent.Escalated Escalated = new(Term, Term);

    public static readonly WarningEvent[] ToAction =
    [
        Recorded,
        Validated,
        Escalated,
        new WarningEvent.Decided(WarningOutcome.Act, "It cannot wait.", null, Contexts.Coordinator, Contexts.Now),
        new WarningEvent.FirstMeasureNoted("E01", Contexts.Now.AddDays(4)),
    ];
}
