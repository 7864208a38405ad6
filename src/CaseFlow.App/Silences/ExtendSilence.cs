using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Silences;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Silences;

/// <summary>Gives the voters more time; less is never possible.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="SilenceId">The item.</param>
/// <param name="ClosesAt">The new end, after the present one.</param>
/// <param name="Grounds">Why.</param>
[AllowedRoles("COORD", "DIR", "PRIN")]
public sealed record ExtendSilence(Guid CaseId, Guid SilenceId, DateTimeOffset ClosesAt, string Grounds) : ICommand<Outcome<SilenceReceipt>>
{
    public sealed class Validator : AbstractValidator<ExtendSilence>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.SilenceId).NotEmpty();
            RuleFor(command => command.ClosesAt).NotEmpty();
            RuleFor(command => command.Grounds).NotEmpty().MaximumLength(TextLimits.Line);
        }
    }

    internal sealed class Handler(CaseSilences silences) : ICommandHandler<ExtendSilence, Outcome<SilenceReceipt>>
    {
        public ValueTask<Outcome<SilenceReceipt>> Handle(ExtendSilence command, CancellationToken cancellation) => silences.SendAsync(
            command.CaseId, command.SilenceId, new SilenceCommand.Extend(command.ClosesAt.ToUniversalTime(), command.Grounds), cancellation);
    }
}
