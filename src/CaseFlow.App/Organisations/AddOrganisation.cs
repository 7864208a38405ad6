using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Organisations;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Organisations;

/// <summary>
/// Lets an organisation take part: its posts can be given tasks at once. An administrator of a host does so. It has the roles that all have.
/// </summary>
/// <param name="Id">2 to 20 capital letters and digits, e.g. <c>OSCE</c>; never changed.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Kind">What kind of body it is, e.g. <c>regional</c>.</param>
/// <param name="Zone">The IANA name of its time zone, in which its days begin.</param>
/// <param name="Language">BCP 47 tag of the language that it works in.</param>
/// <param name="Ceiling">The highest classification that its posts are ever cleared for, as a rank from 0 to 3.</param>
/// <param name="Markings">Its formal markings with ranks from 0 to 5; what bears rank 4 or 5 is not stored.</param>
/// <param name="Wall">On which side of the wall its posts are.</param>
/// <param name="IsHost">Whether its administrators look after all organisations.</param>
/// <param name="IsExercise">Whether it is invented, for exercises only; so are all its posts then.</param>
[AllowedRoles("ADMIN")]
public sealed record AddOrganisation(
    string Id,
    string Name,
    string Kind,
    string Zone,
    string Language,
    int Ceiling,
    IReadOnlyList<FormalMarking>? Markings = null,
    Wall Wall = Wall.Prevention,
    bool IsHost = false,
    bool IsExercise = false) : ICommand<Outcome<OrganisationReceipt>>
{
    public sealed class Validator : AbstractValidator<AddOrganisation>
    {
        public Validator()
        {
            RuleFor(command => command.Id).IsOrganisationId();
            RuleFor(command => command.Name).NotEmpty().MaximumLength(TextLimits.Line);
            RuleFor(command => command.Kind).IsCode();
            RuleFor(command => command.Zone).NotEmpty();
            RuleFor(command => command.Zone).IsZone();
            RuleFor(command => command.Language).IsLanguage();
            RuleFor(command => command.Ceiling).InclusiveBetween(Classification.Public, Classification.Confidential);
            RuleFor(command => command.Markings).AreMarkings();
            RuleFor(command => command.Wall).IsInEnum();
        }
    }

    internal sealed class Handler(Administration administration) : ICommandHandler<AddOrganisation, Outcome<OrganisationReceipt>>
    {
        public async ValueTask<Outcome<OrganisationReceipt>> Handle(AddOrganisation command, CancellationToken cancellation)
        {
            var profile = new OrganisationProfile(
                command.Name,
                command.Kind,
                command.Zone,
                command.Language,
                [.. command.Markings ?? []],
                command.Ceiling,
                command.Wall,
                command.IsHost);
            var rejection = await administration.AddAsync(new(command.Id, profile, command.IsExercise), cancellation);
            return rejection is null ? new OrganisationReceipt(command.Id) : rejection;
        }
    }
}
