using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Silences;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Silences;

/// <summary>Takes a text back before its time is up.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="SilenceId">The item.</param>
/// <param name="Grounds">Why.</param>
[AllowedRoles("COORD", "DIR", "PRIN")]
public sealed record WithdrawSilence(Guid CaseId, Guid SilenceId, string Grounds) : ICommand<Outcome<SilenceReceipt>>
{
    public sealed class Validator : AbstractValidator<WithdrawSilence>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.SilenceId).NotEmpty();
            RuleFor(command => command.Grounds).NotEmpty().MaximumLength(TextLimits.Line);
        }
    }

    internal sealed class Handler(CaseSilences silences) : ICommandHandler<WithdrawSilence, Outcome<SilenceReceipt>>
    {
        public ValueTask<Outcome<SilenceReceipt>> Handle(WithdrawSilence command, CancellationToken cancellation) =>
            silences.SendAsync(command.CaseId, command.SilenceId, new SilenceCommand.Withdraw(command.Grounds), cancellation);
    }
}
