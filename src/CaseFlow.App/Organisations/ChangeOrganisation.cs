using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Organisations;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Organisations;

/// <summary>
/// Says anew what an organisation is; what is left out stays. Ceiling, wall and host are changed by an administrator of a host alone.
/// </summary>
/// <param name="OrganisationId">Which organisation, e.g. <c>EU</c>.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Kind">What kind of body it is.</param>
/// <param name="Zone">The IANA name of its time zone.</param>
/// <param name="Language">BCP 47 tag of the language that it works in.</param>
/// <param name="Ceiling">The highest classification that its posts are ever cleared for, as a rank from 0 to 3.</param>
/// <param name="Markings">Its formal markings, all of them, with ranks from 0 to 5.</param>
/// <param name="Wall">On which side of the wall its posts are.</param>
/// <param name="IsHost">Whether its administrators look after all organisations.</param>
[AllowedRoles("ADMIN")]
public sealed record ChangeOrganisation(
    string OrganisationId,
    string? Name = null,
    string? Kind = null,
    string? Zone = null,
    string? Language = null,
    int? Ceiling = null,
    IReadOnlyList<FormalMarking>? Markings = null,
    Wall? Wall = null,
    bool? IsHost = null) : ICommand<Outcome<OrganisationReceipt>>
{
    public sealed class Validator : AbstractValidator<ChangeOrganisation>
    {
        public Validator()
        {
            RuleFor(command => command.OrganisationId).IsCode();
            RuleFor(command => command.Name).IsName();
            RuleFor(command => command.Kind).MaximumLength(TextLimits.Code);
            RuleFor(command => command.Zone).IsZone();
            RuleFor(command => command.Language!).IsLanguage().When(command => command.Language is not null);
            RuleFor(command => command.Ceiling).IsRank();
            RuleFor(command => command.Markings).AreMarkings();
            RuleFor(command => command.Wall).IsInEnum();
        }
    }

    internal sealed class Handler(Administration administration) : ICommandHandler<ChangeOrganisation, Outcome<OrganisationReceipt>>
    {
        public async ValueTask<Outcome<OrganisationReceipt>> Handle(ChangeOrganisation command, CancellationToken cancellation)
        {
            var rejection = await administration.AdministerAsync(
                command.OrganisationId,
                (known, file) => new OrganisationCommand.Change(command.Over(file.Profile), administration.IsOfHost(known)),
                cancellation);
            return rejection is null ? new OrganisationReceipt(command.OrganisationId) : rejection;
        }
    }

    private OrganisationProfile Over(OrganisationProfile before) => new(
        Name ?? before.Name,
        Kind ?? before.Kind,
        Zone ?? before.Zone,
        Language ?? before.Language,
        Markings is { } markings ? [.. markings] : before.Markings,
        Ceiling ?? before.Ceiling,
        Wall ?? before.Wall,
        IsHost ?? before.IsHost);
}
