using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Cases;
using CaseFlow.App.Silences;
using GraphQL.DataLoader;

namespace CaseFlow.Api.Silences;

[FieldsOf<SilenceView>]
internal sealed class SilenceFields : INode<SilenceView>
{
    [Description("The case.")]
    public static IDataLoaderResult<CaseView?> Case(CallerContext caller, SilenceView silence) => caller.LoadNode<CaseView>(silence.CaseId);

    [Description("Breaks, late ones that have no effect, reservations and statements, in the order in which they were received.")]
    public static IDataLoaderResult<IEnumerable<SilenceVoiceView>> Voices(CallerContext caller, SilenceView silence) =>
        caller.LoadMany(ids => new GetSilenceVoices(ids), (SilenceVoiceView voice) => voice.SilenceId, silence.SilenceId);

    static IDataLoaderResult<SilenceView?> INode<SilenceView>.Load(CallerContext caller, Guid id) =>
        caller.LoadOne(ids => new GetSilencesById(ids), (SilenceView silence) => silence.SilenceId, id);
}
