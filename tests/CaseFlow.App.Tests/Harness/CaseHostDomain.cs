using CaseFlow.App.Cases;
using CaseFlow.App.Evaluations;
using CaseFlow.App.Mandates;
using CaseFlow.App.Measures;
using CaseFlow.App.Plans;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Evaluations;
using CaseFlow.Cases.Mandates;
using CaseFlow.Cases.Measures;
using CaseFlow.Cases.Plans;

namespace CaseFlow.App.Tests.Harness;

/// <summary>Commands with which tests bring a case to where they begin, filled in well enough to be accepted.</summary>
internal static class CaseHostDomain
{
    public const string Mandate = "S/RES/1973 (2011)";

    public static Task<PlanReceipt> BeginPlanAsync(this CaseHost host, PlanKind kind = PlanKind.Prevention) =>
        host.DoAsync("coord-un", new SetPlanObjectives(host.CaseId, ["Protect civilians"], kind));

    /// <summary>A sheet with three options, of which the last is chosen and plans a no-fly zone.</summary>
    public static SubmitOptionSheet OptionSheet(this CaseHost host, DateTimeOffset? validUntil = null) => new(
        host.CaseId,
        [
            Option("A", noAction: true, validUntil),
            Option("B", noAction: false, validUntil, new SheetMeasure("D09", "UN", "GA-11/14")),
            Option("C", noAction: false, validUntil, new SheetMeasure("M06", "NATO", "CH7-42", ["EU"])),
        ],
        "C");

    /// <summary>A plan that lacks nothing but its approval.</summary>
    public static async Task<PlanReceipt> PutPlanAsync(this CaseHost host)
    {
        await host.BeginPlanAsync();
        await host.DoAsync("polad-un", new StatePoliticalConsequences(host.CaseId, [new("The region", "High", "Talks")]));
        return await host.DoAsync("coord-un", host.OptionSheet());
    }

    public static DecideGate DecideGate(this CaseHost host, Gate gate, string outcome) =>
        new(host.CaseId, gate, outcome, "Grounds", ConsequencesRead: true);

    public static Task<MandateReceipt> RecordMandateAsync(this CaseHost host, DateTimeOffset? expiresAt = null) => host.DoAsync(
        "prin-un",
        new RecordMandate(
            host.CaseId,
            Mandate,
            "UN Security Council",
            DateOnly.FromDateTime(CaseHost.Start.UtcDateTime),
            [new MandateParagraph("8", "Ban on flights", ["M06"]), new MandateParagraph("13", "Inspect cargo", ["M07"])],
            ["No occupation force"],
            expiresAt));

    /// <summary>The activation of a no-fly zone under the mandate.</summary>
    public static ActivateMeasure NoFlyZone(this CaseHost host) => new(
        host.CaseId, "M06", "NATO", "CH7-42", ReportEveryDays: 7, ["EU"], Mandate, "8", Funds: null, ["Civilians are harmed"], "coord-un");

    public static async Task<MeasureReceipt> ActivateNoFlyZoneAsync(this CaseHost host)
    {
        await host.RecordMandateAsync();
        return await host.DoAsync("fp-nato", host.NoFlyZone());
    }

    public static SubmitImplementationReport Report(this CaseHost host, bool harm = false, params string[] acts) =>
        new(host.CaseId, "Under way", "Flights are patrolled", harm, ReportResult.Continue, acts, Catalogue: "M06");

    public static AppointEvaluator AppointEvaluator(this CaseHost host, string post = "eval-un", bool outside = true) => new(
        host.CaseId, post, "Has not worked on the case", [new Consultee("Brazil", outside), new Consultee("France", OutsideAlliance: false)]);

    public static Task<EvaluationReceipt> AppointEvaluatorAsync(this CaseHost host) => host.DoAsync("dir-un", host.AppointEvaluator());

    public static RecordFindings Findings(this CaseHost host) => new(
        host.CaseId, "Little", "Benghazi was spared", "Not known", CaseFlow.Cases.Warnings.Answer.Unknown, CaseFlow.Cases.Warnings.Answer.No);

    /// <summary>Sends a command that the test expects to be accepted.</summary>
    public static async Task<TValue> DoAsync<TValue>(this CaseHost host, string post, Mediator.ICommand<Outcome<TValue>> command) =>
        (await host.SendAsync(post, command)).Value;

    /// <summary>Sends a command that the test expects to be refused; answers the code of the refusal.</summary>
    public static async Task<string> RefusalAsync<TValue>(this CaseHost host, string post, Mediator.ICommand<Outcome<TValue>> command) =>
        (await host.SendAsync(post, command)).Rejection.Code;

    private static SheetOption Option(string id, bool noAction, DateTimeOffset? validUntil, params SheetMeasure[] measures) =>
        new(id, $"Option {id}", noAction, "Some risk", "Not stated", validUntil ?? CaseHost.Start.AddDays(30), measures);
}
