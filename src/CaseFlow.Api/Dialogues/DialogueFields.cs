using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Cases;
using CaseFlow.App.Dialogues;
using GraphQL.DataLoader;

namespace CaseFlow.Api.Dialogues;

[FieldsOf<DialogueView>]
internal sealed class DialogueFields : INode<DialogueView>
{
    [Description("What was said, in the order in which it was written down. Under non-attribution no statement has a speaker.")]
    public static IDataLoaderResult<IEnumerable<DialogueStatementView>> Statements(CallerContext caller, DialogueView dialogue) =>
        caller.LoadMany(ids => new GetDialogueStatements(ids), (DialogueStatementView statement) => statement.DialogueId, dialogue.DialogueId);

    [Description("The cases to which it is or was linked, of those that the caller may read.")]
    public static IDataLoaderResult<IEnumerable<DialogueLinkView>> Links(CallerContext caller, DialogueView dialogue) =>
        caller.LoadMany(ids => new GetDialogueLinks(ids), (DialogueLinkView link) => link.DialogueId, dialogue.DialogueId);

    static IDataLoaderResult<DialogueView?> INode<DialogueView>.Load(CallerContext caller, Guid id) =>
        caller.LoadOne(ids => new GetDialogues(ids), (DialogueView dialogue) => dialogue.DialogueId, id);
}

[FieldsOf<DialogueLinkView>]
internal sealed class DialogueLinkFields
{
    [Description("The dialogue.")]
    public static IDataLoaderResult<DialogueView?> Dialogue(CallerContext caller, DialogueLinkView link) => caller.LoadNode<DialogueView>(link.DialogueId);

    [Description("The case.")]
    public static IDataLoaderResult<CaseView?> Case(CallerContext caller, DialogueLinkView link) => caller.LoadNode<CaseView>(link.CaseId);
}

[FieldsOf<CaseView>]
internal sealed class CaseDialogueFields
{
    [Description("The dialogues to which it is or was linked, of those that the caller may read; none in the past, where a case is known by itself.")]
    public static IDataLoaderResult<IEnumerable<DialogueLinkView>> Dialogues(CallerContext caller, CaseView file) =>
        caller.LoadMany(ids => new GetCaseDialogues(ids), (DialogueLinkView link) => link.CaseId, file.CaseId);
}
