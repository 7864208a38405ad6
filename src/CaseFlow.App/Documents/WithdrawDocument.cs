using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Documents;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Documents;

/// <summary>Takes a reference to a document back. What it said, who withdrew it and why stay on record.</summary>
/// <param name="DocumentId">The reference.</param>
/// <param name="Grounds">Why.</param>
[AllowedRoles("COORD", "SEC")]
public sealed record WithdrawDocument(Guid DocumentId, string Grounds) : ICommand<Outcome<DocumentReceipt>>
{
    public sealed class Validator : AbstractValidator<WithdrawDocument>
    {
        public Validator()
        {
            RuleFor(command => command.DocumentId).NotEmpty();
            RuleFor(command => command.Grounds).NotEmpty().MaximumLength(TextLimits.Text);
        }
    }

    internal sealed class Handler(Rows rows, CaseDocuments documents) : ICommandHandler<WithdrawDocument, Outcome<DocumentReceipt>>
    {
        public async ValueTask<Outcome<DocumentReceipt>> Handle(WithdrawDocument command, CancellationToken cancellation)
        {
            var caseId = await rows.Of<DocumentRow>().Where(row => row.DocumentId == command.DocumentId)
                .Select(row => (Guid?)row.CaseId).SingleOrDefaultAsync(cancellation);
            return caseId is { } found
                ? await documents.SendAsync(found, command.DocumentId, new DocumentCommand.Withdraw(command.Grounds), cancellation)
                : DocumentRejections.NotFound;
        }
    }
}
