using System.Collections.Immutable;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Clusters;
using CaseFlow.Cases.Signals;
using CaseFlow.Cases.Tests.Given;
using CaseFlow.Cases.Warnings;

namespace CaseFlow.Cases.Tests.Signals;

internal static class SignalStories
{
    public static readonly SignalId Id = new(new Guid("00000000-0000-7000-8000-000000000021"));

    public static readonly CaseId TheCase = new(new Guid("00000000-0000-7000-8000-000000000022"));

    public static readonly NewCase Libya = new("Libya", "LBY", Marking.Green, "en", ["UN"]);

    public static readonly SignalContent Content = new(
        "Shots at a crowd",
        SignalTheme.OneSidedViolence,
        new SignalPlace("LBY", "Benghazi", null, null, "Benghazi", 32.1167, 20.0667, PlacePrecision.Exact),
        new SignalTime(new DateOnly(2011, 2, 17), new DateOnly(2011, 2, 17), DatePrecision.Day),
        [new SignalActor("Security forces", ActorType.State)],
        new Harm(new Estimate(7, null, 14), Displaced: null),
        ImmutableSortedSet.Create(StringComparer.Ordinal, "RF07"),
        new SourceReference(null, null, null, null, ReportClarity.Unknown));

    public static readonly SignalReport How =
        new("Heron", "Telephone", MayBeCited: false, MayBeContacted: true, MayBeActedOn: true, "For the case only", null, TranslationStatus.None, null);

    public static readonly SignalCommand.Report Report = new(Id, Content, How, Marking.Amber, ["UN"], "ar", new EvidenceGrade(SourceGrade.B, 2));

    public static readonly AccessLabel Label = AccessLabel.Of(Marking.Amber, "UN", ["UN"], ["UN"]);

    public static readonly SignalEvent.Reported Reported = new(
        Id, Content, How, Marking.Amber, ["UN"], "ar", Contexts.Coordinator, Contexts.Now, Label);

    public static readonly SignalEvent.TakenUp TakenUp = new(Id, "ucdp-ged", "71663", Contexts.Now);

    public static readonly DateTimeOffset Until = Contexts.Now.AddDays(14);

    public static readonly SignalEvent.Triaged Watched = new(new(TriageOutcome.Watch, "Quiet", null, null, Until), Contexts.Coordinator, Contexts.Now);

    public static readonly SignalEvent.Triaged InCase =
        new(new(TriageOutcome.ExistingCase, "The same", TheCase, null, null), Contexts.Coordinator, Contexts.Now);

    public static readonly SignalEvent[] ByCase =
    [
        Reported,
        new SignalEvent.Graded(new EvidenceGrade(SourceGrade.B, 2), "Two reports", Contexts.Coordinator, Contexts.Now),
        Watched,
        new SignalEvent.WatchEnded(Until),
        InCase,
        new SignalEvent.Returned("case.closed", Until),
    ];

    public static readonly SignalEvent[] ByCluster = [TakenUp, new SignalEvent.Clustered(new ClusterId(Id.Value), Contexts.Now)];
}
