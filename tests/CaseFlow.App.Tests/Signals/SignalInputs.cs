using CaseFlow.App.Signals;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Signals;
using CaseFlow.Cases.Warnings;

namespace CaseFlow.App.Tests.Signals;

internal static class SignalInputs
{
    public static readonly CaseToOpen Libya = new("Libya: attacks on protesters", "LBY", Marking.Green, "en", ["UN", "EU"]);

    public static ReportSignal Report(int day = 17, string district = "Benghazi district") => new(
        "Shots at a crowd",
        SignalTheme.OneSidedViolence,
        new SignalPlace("LBY", "Benghazi", district, null, null, null, null, PlacePrecision.District),
        new SignalTime(new DateOnly(2011, 2, day), new DateOnly(2011, 2, day), DatePrecision.Day),
        [],
        new Estimate(7, null, null),
        Displaced: null,
        ["RF07"],
        new SignalReport("Heron", "Telephone", false, true, true, null, null, TranslationStatus.None, null),
        Marking.Green,
        "ar",
        new EvidenceGrade(SourceGrade.B, 2));

    public static TriageSignal Triage(Guid signalId, TriageOutcome outcome = TriageOutcome.Decline) => new(signalId, outcome, "Grounds");

    public static async Task<Guid> ReportAsync(this CaseHost host, string post = "fp-un", int day = 17, string district = "Benghazi district") =>
        (await host.DoAsync(post, Report(day, district))).SignalId;

    public static async Task<SignalView> SignalAsync(this CaseHost host, Guid signalId) => Assert.Single(await host.AskAsync(new GetSignals([signalId])));
}
