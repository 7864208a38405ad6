using CaseFlow.Cases.Accounts;
using CaseFlow.Cases.Tests.Given;
using static CaseFlow.Cases.Tests.Accounts.AccountStories;

namespace CaseFlow.Cases.Tests.Accounts;

public sealed class AccountTests
{
    private static readonly AccountCommand.Open Open = new("person-amal", "EU", IsClient: false);

    [Fact]
    public void Is_opened_once()
    {
        Specs.Account.When(Open).Then(Opened);
        Specs.Account.Given(Opened).When(Open).ThenRefused(AccountRejections.AlreadyOpened);
    }

    [Fact]
    public void Is_disabled_and_enabled_as_often_as_asked()
    {
        Specs.Account.Given(Opened).When(new AccountCommand.Disable()).Then(Disabled);
        Specs.Account.Given(Opened, Disabled).When(new AccountCommand.Disable()).Then();
        Specs.Account.Given(Opened, Disabled).When(new AccountCommand.Enable()).Then(ToEnabled[^1]);
        Specs.Account.Given(Opened).When(new AccountCommand.Enable()).Then();
    }

    [Fact]
    public void Tells_of_every_session_that_ends() =>
        Specs.Account.Given(Opened).When(new AccountCommand.EndSession(Session)).Then(ToEnabled[1]);

    [Fact]
    public void Tells_of_every_passkey_that_comes_and_goes()
    {
        Specs.Account.Given(Opened).When(new AccountCommand.AddPasskey(Passkey)).Then(ToEnabled[3]);
        Specs.Account.Given(Opened).When(new AccountCommand.RenamePasskey(Passkey)).Then(ToEnabled[4]);
        Specs.Account.Given(Opened).When(new AccountCommand.RemovePasskey(Passkey)).Then(ToEnabled[5]);
    }

    [Fact]
    public void Is_nothing_before_it_is_opened() => Specs.Account.When(new AccountCommand.Disable()).ThenRefused(AccountRejections.NotFound);
}
