using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Cases;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Cases;

/// <summary>Notes who is said to hold an office, and by whom; also in a closed case. Rival claims stand side by side.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Claim">The claim.</param>
[AllowedRoles("COORD", "DESK", "ANALYST", "FP", "LEGAL", "POLAD", "EVAL")]
public sealed record ClaimAuthority(Guid CaseId, AuthorityClaim Claim) : ICommand<Outcome<CaseReceipt>>
{
    public sealed class Validator : AbstractValidator<ClaimAuthority>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.Claim).NotNull().ChildRules(claim =>
            {
                claim.RuleFor(it => it.Office).NotEmpty().MaximumLength(TextLimits.Line);
                claim.RuleFor(it => it.Holder).NotEmpty().MaximumLength(TextLimits.Line);
                claim.RuleFor(it => it.AssertedBy).NotEmpty().MaximumLength(TextLimits.Line);
                claim.RuleFor(it => it.Source).NotEmpty().MaximumLength(TextLimits.Text);
            });
        }
    }

    internal sealed class Handler(EventStore store) : ICommandHandler<ClaimAuthority, Outcome<CaseReceipt>>
    {
        public ValueTask<Outcome<CaseReceipt>> Handle(ClaimAuthority command, CancellationToken cancellation) =>
            store.SendAsync(command.CaseId, new CaseCommand.ClaimAuthority(command.Claim), cancellation);
    }
}
