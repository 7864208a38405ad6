using System.Text.RegularExpressions;
using CaseFlow.EndToEnd.Tests.Pages;
using Microsoft.Playwright;

namespace CaseFlow.EndToEnd.Tests.Accounts;

public sealed class PasskeyTests(RunningServer server, Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task Lets_its_person_in_without_password_and_code()
    {
        var person = await WithPasskeyAsync();
        await person.SignOutAsync();

        await SignInByPasskeyAsync(person.Page, "/sign-in?returnUrl=/cases");

        await Assertions.Expect(person.Page).ToHaveURLAsync(new Regex("/cases$"));
        await Assertions.Expect(person.Page.GetByRole(AriaRole.Banner)).ToContainTextAsync("You act as");
    }

    [Fact]
    public async Task Is_urged_on_whoever_signs_in_by_a_password_alone()
    {
        var person = await Person.SignInAsync(server.Process, browser);
        await person.Page.GotoAsync("/account");
        var urging = person.Page.GetByRole(AriaRole.Note);
        await Assertions.Expect(urging).ToContainTextAsync("You sign in by a password alone");

        _ = await VirtualAuthenticator.AddToAsync(person.Page);
        await AddPasskeyAsync(person.Page, "phone", Person.Password);
        await person.Page.WaitForURLAsync("**passkey=Added");

        await Assertions.Expect(urging).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Is_listed_by_the_name_that_it_is_given_and_opens_nothing_once_it_is_removed()
    {
        var person = await WithPasskeyAsync("office laptop");
        await person.Page.GetByText("Rename office laptop").ClickAsync();
        await person.Page.ExpectNoBarriersAsync();
        await person.Page.GetByLabel("New name").FillAsync("old laptop");
        await person.Page.GetByRole(AriaRole.Button, new() { Name = "Rename", Exact = true }).ClickAsync();
        await Assertions.Expect(person.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("The passkey has its new name.");

        await person.Page.GetByRole(AriaRole.Button, new() { Name = "Remove old laptop" }).ClickAsync();
        await Assertions.Expect(person.Page.GetByText("old laptop", new() { Exact = true })).ToHaveCountAsync(0);
        await person.SignOutAsync();
        await SignInByPasskeyAsync(person.Page, "/sign-in");

        await Assertions.Expect(person.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("The passkey could not be used");
    }

    [Fact]
    public async Task Is_added_by_nobody_who_does_not_know_the_password()
    {
        var person = await Person.SignInAsync(server.Process, browser);
        _ = await VirtualAuthenticator.AddToAsync(person.Page);

        await AddPasskeyAsync(person.Page, "mine", "not this sentence");

        await Assertions.Expect(person.Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("That is not your password until now.");
        await person.Page.ReloadAsync();
        await Assertions.Expect(person.Page.GetByText("mine", new() { Exact = true })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Lets_nobody_in_whom_its_device_does_not_recognise()
    {
        var person = await Person.SignInAsync(server.Process, browser);
        var device = await VirtualAuthenticator.AddToAsync(person.Page);
        await AddPasskeyAsync(person.Page, "phone", Person.Password);
        await person.Page.WaitForURLAsync("**passkey=Added");
        await person.SignOutAsync();

        await device.DoubtAsync();
        await SignInByPasskeyAsync(person.Page, "/sign-in");

        await Assertions.Expect(person.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("The passkey could not be used");
        await person.Page.GotoAsync("/inbox");
        await Assertions.Expect(person.Page).ToHaveURLAsync(new Regex("/sign-in\\?"));
    }

    [Fact]
    public async Task Is_not_offered_at_an_address_of_numbers()
    {
        var page = await new Visit(Post: null).OpenAsync(browser, server.Process, "/sign-in");

        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Sign in by a passkey" })).ToHaveCountAsync(0);
    }

    private async Task<Person> WithPasskeyAsync(string name = "phone")
    {
        var person = await Person.SignInAsync(server.Process, browser);
        _ = await VirtualAuthenticator.AddToAsync(person.Page);
        await AddPasskeyAsync(person.Page, name, Person.Password);
        await Assertions.Expect(person.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("From now on you can sign in by this passkey.");
        await Assertions.Expect(person.Page.GetByText(name, new() { Exact = true })).ToBeVisibleAsync();
        return person;
    }

    private static async Task AddPasskeyAsync(IPage page, string name, string password)
    {
        await page.GotoAsync("/account");
        await page.GetByLabel("What to call it").FillAsync(name);
        await page.GetByLabel("Your password, to be sure that it is you").FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
    }

    private static async Task SignInByPasskeyAsync(IPage page, string address)
    {
        await page.GotoAsync(address);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in by a passkey" }).ClickAsync();
    }
}
