using CaseFlow.App.Storage;
using CaseFlow.Cases.Assessments;
using CaseFlow.Cases.Dialogues;
using CaseFlow.Cases.Documents;
using CaseFlow.Cases.Signals;

namespace CaseFlow.App.Access;

/// <summary>Which events tell of an item that has readers of its own: the journal shows them to nobody else.</summary>
internal static class EventScopes
{
    public static Guid? Of(Recorded<object> recorded) => recorded.Event switch
    {
        DocumentEvent => recorded.StreamId,
        AssessmentEvent.ContributionSubmitted { Contribution.IsFromCommunity: true } or AssessmentEvent.AddendumAdded { Contribution.IsFromCommunity: true } =>
            ItemAddress.OfContribution(recorded.StreamId, recorded.Version),
        // nobody reads the journal by these: links tell those who may read both ends today
        DialogueEvent.CaseLinked or DialogueEvent.CaseUnlinked => ItemAddress.OfLinks(recorded.CaseId),
        SignalEvent.Reported => ItemAddress.OfReport(recorded.CaseId),
        _ => null,
    };
}
