using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Silences;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Silences;

/// <summary>Sends a drafted text to the organisations that are asked. They are fixed from then on; whoever says nothing in time assents.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="SilenceId">The draft.</param>
/// <param name="Voters">The organisations; all must be able to read the case.</param>
/// <param name="Period">How long the silence lasts at least.</param>
/// <param name="Zone">The IANA zone in which the end is announced and working days are counted, e.g. <c>Europe/Brussels</c>.</param>
/// <param name="OpensAt">When the time of the voters begins; null for at once.</param>
/// <param name="ClosesAt">When it ends; null for as soon as the class of the period allows.</param>
[AllowedRoles("COORD", "DIR", "PRIN")]
public sealed record CirculateSilence(
    Guid CaseId,
    Guid SilenceId,
    IReadOnlyList<string> Voters,
    SilenceClass Period,
    string Zone,
    DateTimeOffset? OpensAt = null,
    DateTimeOffset? ClosesAt = null)
    : ICommand<Outcome<SilenceReceipt>>
{
    public sealed class Validator : AbstractValidator<CirculateSilence>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.SilenceId).NotEmpty();
            RuleFor(command => command.Voters).AreVoters();
            RuleFor(command => command.Period).IsInEnum();
            RuleFor(command => command.Zone).NotEmpty().MaximumLength(TextLimits.Code);
        }
    }

    internal sealed class Handler(CaseSilences silences) : ICommandHandler<CirculateSilence, Outcome<SilenceReceipt>>
    {
        public ValueTask<Outcome<SilenceReceipt>> Handle(CirculateSilence command, CancellationToken cancellation)
        {
            var terms = new SilenceTerms(command.Period, command.Zone, command.OpensAt?.ToUniversalTime(), command.ClosesAt?.ToUniversalTime());
            return silences.CirculateAsync(command.CaseId, command.SilenceId, command.Voters, terms, cancellation);
        }
    }
}
