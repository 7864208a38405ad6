using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Mandates;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Mandates;

/// <summary>Records that the mandating body ends a mandate, now or ahead; when the end comes, measures that rest on it are paused.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Reference">The mandate's document.</param>
/// <param name="EndsAt">From when.</param>
/// <param name="By">The document that ends it, e.g. <c>S/RES/2016 (2011)</c>.</param>
[AllowedRoles("PRIN", "COORD", "LEGAL")]
public sealed record EndMandate(Guid CaseId, string Reference, DateTimeOffset EndsAt, string By) : ICommand<Outcome<MandateReceipt>>
{
    public sealed class Validator : AbstractValidator<EndMandate>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.Reference).NotEmpty().MaximumLength(TextLimits.Code);
            RuleFor(command => command.EndsAt).NotEmpty();
            RuleFor(command => command.By).NotEmpty().MaximumLength(TextLimits.Code);
        }
    }

    internal sealed class Handler(CaseMandates mandates) : ICommandHandler<EndMandate, Outcome<MandateReceipt>>
    {
        public async ValueTask<Outcome<MandateReceipt>> Handle(EndMandate command, CancellationToken cancellation)
        {
            var mandateId = await mandates.FindAsync(command.CaseId, command.Reference, cancellation);
            var end = new MandateCommand.End(command.EndsAt.ToUniversalTime(), command.By);
            return await mandates.SendAsync(command.CaseId, mandateId, end, cancellation);
        }
    }
}
