using CaseFlow.App.Pipeline;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Tests.Pipeline;

public sealed class RefusingMessagesTests
{
    private static readonly Caller Coordinator = Caller.Of(new Actor("person-coord-un", "coord-un", "UN"), ["COORD@UN"], Door.Http);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_mistakes_of_form_come_back_at_once_with_their_paths()
    {
        var behavior = new ValidationBehavior<Rename, Outcome<Done>>([new Rename.Validator()]);

        var outcome = await behavior.Handle(new Rename("", new("", "x")), HandledAsync, Cancellation);

        Assert.Equal(["title", "place.country"], outcome.Rejections.Select(rejection => rejection.Path));
        Assert.All(outcome.Rejections, rejection => Assert.Equal((RejectionKind.Invalid, "input.invalid"), (rejection.Kind, rejection.Code)));
    }

    [Fact]
    public async Task A_well_formed_message_goes_on()
    {
        var behavior = new ValidationBehavior<Rename, Outcome<Done>>([new Rename.Validator()]);

        Assert.False((await behavior.Handle(new Rename("Title", new("LBY", "x")), HandledAsync, Cancellation)).IsRejected);
    }

    [Theory]
    [InlineData("COORD@UN", true)]
    [InlineData("ADMIN@UN", true)]
    [InlineData("FP@UN", false)]
    [InlineData("COORDINATOR@UN", false)]
    public async Task Only_posts_with_an_allowed_role_pass(string group, bool passes)
    {
        var outcome = await AuthoriseAsync(Caller.Of(Coordinator.Actor, [group], Door.Http));

        Assert.Equal(passes, !outcome.IsRejected);
    }

    [Fact]
    public async Task CaseFlow_itself_needs_no_role() => Assert.False((await AuthoriseAsync(Caller.System(Door.Pump))).IsRejected);

    private static async Task<Outcome<Done>> AuthoriseAsync(Caller caller)
    {
        var session = new Session();
        session.Begin(caller, CommandIdentity.None, DateTimeOffset.UnixEpoch);
        return await new AuthorisationBehavior<Rename, Outcome<Done>>(session).Handle(new Rename("Title", new("LBY", "x")), HandledAsync, Cancellation);
    }

    private static ValueTask<Outcome<Done>> HandledAsync(Rename message, CancellationToken cancellation) => new(default(Done));

    [AllowedRoles("COORD", "ADMIN")]
    private sealed record Rename(string Title, Place Place) : ICommand<Outcome<Done>>
    {
        public sealed class Validator : AbstractValidator<Rename>
        {
            public Validator()
            {
                RuleFor(command => command.Title).NotEmpty();
                RuleFor(command => command.Place.Country).NotEmpty();
            }
        }
    }

    private sealed record Place(string Country, string Town);
}
