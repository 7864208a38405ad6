using System.Collections.Immutable;
using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Reference;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Organisations;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Organisations;

/// <summary>Adds a post to an organisation. Nobody holds it yet; its tasks wait for whoever will.</summary>
/// <param name="OrganisationId">Which organisation, e.g. <c>EU</c>.</param>
/// <param name="PostId">Small letters and digits between hyphens, the organisation in second place, e.g. <c>fp-eu</c> or <c>fp-eu-deputy</c>.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Role">The code of its role.</param>
/// <param name="Groups">Groups <c>ROLE@ORGANISATION</c> to which its tasks are offered; by default that of its role.</param>
/// <param name="Clearance">The highest classification that it is cleared for, as a rank; by default the organisation's ceiling.</param>
/// <param name="Wall">On which side of the wall it is.</param>
/// <param name="IsExercise">Whether it is invented, for exercises only.</param>
/// <param name="Station">Its duty station, one of those of which the organisation has calendars; null where the organisation's own counts.</param>
[AllowedRoles("ADMIN")]
public sealed record AddPost(
    string OrganisationId,
    string PostId,
    string Title,
    string Role,
    IReadOnlyList<string>? Groups = null,
    int? Clearance = null,
    Wall Wall = Wall.Prevention,
    bool IsExercise = false,
    string? Station = null) : ICommand<Outcome<PostReceipt>>
{
    public sealed class Validator : AbstractValidator<AddPost>
    {
        public Validator()
        {
            RuleFor(command => command.OrganisationId).IsCode();
            RuleFor(command => command.PostId).IsCode();
            RuleFor(command => command.Title).NotEmpty().MaximumLength(TextLimits.Line);
            RuleFor(command => command.Role).IsRoleCode();
            RuleFor(command => command.Groups).NotEndless();
            RuleForEach(command => command.Groups).NotEmpty().MaximumLength(TextLimits.Code);
            RuleFor(command => command.Clearance).IsRank();
            RuleFor(command => command.Wall).IsInEnum();
            RuleFor(command => command.Station).MaximumLength(TextLimits.Code);
        }
    }

    internal sealed class Handler(Administration administration, ReferenceSource reference) : ICommandHandler<AddPost, Outcome<PostReceipt>>
    {
        public async ValueTask<Outcome<PostReceipt>> Handle(AddPost command, CancellationToken cancellation)
        {
            var calendars = (await reference.CurrentAsync(cancellation)).Calendars;
            var rejection = await administration.AdministerAsync(
                command.OrganisationId,
                (known, file) => new OrganisationCommand.AddPost(
                    command.PostId, command.TermsIn(file), command.IsExercise, known.CommonRoles, administration.IsOfHost(known),
                    [.. calendars.StationsOf(file.Id)]),
                cancellation);
            return rejection is null ? new PostReceipt(command.PostId) : rejection;
        }
    }

    private PostTerms TermsIn(OrganisationFile file) => new(
        Title,
        Role,
        (Groups ?? [$"{Role}@{OrganisationId}"]).ToImmutableSortedSet(StringComparer.Ordinal),
        Clearance ?? file.Profile.Ceiling,
        Wall,
        string.IsNullOrWhiteSpace(Station) ? null : Station);
}
