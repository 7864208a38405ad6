using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Organisations;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Organisations;

/// <summary>
/// Adds a role of an organisation's own besides those that all have, or says anew what one means. Repeating it changes nothing.
/// </summary>
/// <param name="OrganisationId">Which organisation, e.g. <c>EU</c>.</param>
/// <param name="Code">2 to 20 capital letters, digits and underscores, e.g. <c>PRESS</c>.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Reads">How far it reads.</param>
/// <param name="IsHub">Whether it follows the progress of all cases, without their content; an administrator of a host says so.</param>
[AllowedRoles("ADMIN")]
public sealed record SetRole(string OrganisationId, string Code, string Title, ReadingScope Reads, bool IsHub = false)
    : ICommand<Outcome<OrganisationReceipt>>
{
    public sealed class Validator : AbstractValidator<SetRole>
    {
        public Validator()
        {
            RuleFor(command => command.OrganisationId).IsCode();
            RuleFor(command => command.Code).IsRoleCode();
            RuleFor(command => command.Title).NotEmpty().MaximumLength(TextLimits.Line);
            RuleFor(command => command.Reads).IsInEnum();
        }
    }

    internal sealed class Handler(Administration administration) : ICommandHandler<SetRole, Outcome<OrganisationReceipt>>
    {
        public async ValueTask<Outcome<OrganisationReceipt>> Handle(SetRole command, CancellationToken cancellation)
        {
            var role = new Role(command.Code, command.Title, command.Reads, command.IsHub);
            var rejection = await administration.AdministerAsync(
                command.OrganisationId,
                (known, _) => new OrganisationCommand.SetRole(role, known.CommonRoles, administration.IsOfHost(known)),
                cancellation);
            return rejection is null ? new OrganisationReceipt(command.OrganisationId) : rejection;
        }
    }
}
