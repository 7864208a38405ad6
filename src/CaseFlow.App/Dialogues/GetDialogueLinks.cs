using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Dialogues;

/// <summary>The cases to which several dialogues are or were linked, in the order in which they were, in one statement.</summary>
public sealed record GetDialogueLinks(ImmutableArray<Guid> DialogueIds) : IQuery<Outcome<ImmutableArray<DialogueLinkView>>>
{
    public sealed class Validator : AbstractValidator<GetDialogueLinks>
    {
        public Validator() => RuleFor(query => query.DialogueIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetDialogueLinks, Outcome<ImmutableArray<DialogueLinkView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<DialogueLinkView>>> Handle(GetDialogueLinks query, CancellationToken cancellation)
        {
            var ids = query.DialogueIds.ToArray();
            var found = await rows.DialogueLinks.Where(row => ids.Contains(row.CaseId))
                .OrderBy(row => row.LinkedAt).ThenBy(row => row.LinkedCaseId).Select(DialogueLinkView.FromRow).ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}
