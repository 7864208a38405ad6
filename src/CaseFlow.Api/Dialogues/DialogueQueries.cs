using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Dialogues;
using CaseFlow.App.Paging;
using GraphQL.DataLoader;

namespace CaseFlow.Api.Dialogues;

[QueryFields]
internal sealed class DialogueQueries
{
    [Description("Dialogues on prevention that the caller may see, the one convened last first.")]
    public static Task<Connection<DialogueView>> Dialogues(
        CallerContext caller,
        PageRequest page,
        [Description("Whether concluded ones are left out.")] bool openOnly = false,
        CancellationToken cancellation = default) =>
        caller.ListAsync(new ListDialogues(openOnly, page), dialogue => dialogue, cancellation);

    [Description("One dialogue; null when there is none that the caller may see.")]
    public static IDataLoaderResult<DialogueView?> Dialogue(CallerContext caller, [Description("Which dialogue.")] Id<DialogueView> id) =>
        caller.LoadNode<DialogueView>(id.Value);
}
