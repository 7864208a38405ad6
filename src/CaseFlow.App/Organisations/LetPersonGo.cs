using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Organisations;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Organisations;

/// <summary>
/// Somebody leaves an organisation: all that they hold, deputise and substitute there ends at once, and with it their access. Repeating it
/// changes nothing.
/// </summary>
/// <param name="OrganisationId">Which organisation, e.g. <c>EU</c>.</param>
/// <param name="PersonId">Who leaves.</param>
[AllowedRoles("ADMIN")]
public sealed record LetPersonGo(string OrganisationId, string PersonId) : ICommand<Outcome<OrganisationReceipt>>
{
    public sealed class Validator : AbstractValidator<LetPersonGo>
    {
        public Validator()
        {
            RuleFor(command => command.OrganisationId).IsCode();
            RuleFor(command => command.PersonId).IsCode();
        }
    }

    internal sealed class Handler(Administration administration) : ICommandHandler<LetPersonGo, Outcome<OrganisationReceipt>>
    {
        public async ValueTask<Outcome<OrganisationReceipt>> Handle(LetPersonGo command, CancellationToken cancellation)
        {
            var rejection = await administration.AdministerAsync(
                command.OrganisationId, (_, _) => new OrganisationCommand.LetPersonGo(command.PersonId), cancellation);
            return rejection is null ? new OrganisationReceipt(command.OrganisationId) : rejection;
        }
    }
}
