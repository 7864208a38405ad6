using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Dialogues;

/// <summary>The dialogues to which several cases are or were linked, in the order in which they were, in one statement.</summary>
public sealed record GetCaseDialogues(ImmutableArray<Guid> CaseIds) : IQuery<Outcome<ImmutableArray<DialogueLinkView>>>
{
    public sealed class Validator : AbstractValidator<GetCaseDialogues>
    {
        public Validator() => RuleFor(query => query.CaseIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetCaseDialogues, Outcome<ImmutableArray<DialogueLinkView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<DialogueLinkView>>> Handle(GetCaseDialogues query, CancellationToken cancellation)
        {
            var ids = query.CaseIds.ToArray();
            var found = await rows.DialogueLinks.Where(row => ids.Contains(row.LinkedCaseId))
                .OrderBy(row => row.LinkedAt).ThenBy(row => row.CaseId).Select(DialogueLinkView.FromRow).ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}
