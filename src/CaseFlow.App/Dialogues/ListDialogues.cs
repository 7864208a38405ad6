using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Dialogues;

/// <summary>Dialogues that the caller may see, the one convened last first.</summary>
/// <param name="OpenOnly">Whether concluded ones are left out.</param>
/// <param name="Page">Which page.</param>
public sealed record ListDialogues(bool OpenOnly, PageRequest Page) : IQuery<Outcome<Page<DialogueView>>>
{
    public sealed class Validator : AbstractValidator<ListDialogues>
    {
        public Validator() => RuleFor(query => query.Page.Size).InclusiveBetween(1, PageRequest.MaxSize).OverridePropertyName("first");
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<ListDialogues, Outcome<Page<DialogueView>>>
    {
        public async ValueTask<Outcome<Page<DialogueView>>> Handle(ListDialogues query, CancellationToken cancellation) =>
            await rows.Of<DialogueRow>().Where(row => !query.OpenOnly || row.ConcludedAt == null)
                .ToPageAsync(query.Page, row => row.SortKey, DialogueView.FromRow, cancellation);
    }
}
