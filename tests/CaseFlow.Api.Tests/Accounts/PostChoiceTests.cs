namespace CaseFlow.Api.Tests.Accounts;

/// <summary>From which post somebody acts who has several.</summary>
[Collection(WithAccounts.Name)]
public sealed class PostChoiceTests(AccountHost host)
{
    [Fact]
    public async Task Is_theirs_at_sign_in_and_holds_for_the_session()
    {
        var amal = await host.OpenAsync();
        await GiveSecondAsync(amal);
        using var visitor = host.Visit();

        Assert.Equal("/sign-in/post", await amal.SignInAsync(visitor));
        Assert.Equal("/inbox", await ChooseAsync(visitor, $"{amal.Post}-b "));
        Assert.Contains($"<bdi>{amal.Post}-b</bdi>", await visitor.ReadAsync("/inbox"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fp-eu ")]
    [InlineData(" fp-eu")]
    [InlineData("")]
    public async Task Is_among_their_own_alone(string way)
    {
        var amal = await host.OpenAsync();
        await GiveSecondAsync(amal);
        using var visitor = host.Visit();
        await amal.SignInAsync(visitor);

        Assert.Equal("/sign-in/post", await ChooseAsync(visitor, way));
        Assert.Equal(System.Net.HttpStatusCode.Redirect, (await visitor.GetAsync("/inbox")).StatusCode);
    }

    [Fact]
    public async Task Is_one_for_which_they_stand_in_as_well()
    {
        var amal = await host.OpenAsync();
        await host.AddPostAsync($"{amal.Post}-c");
        await host.AdministerAsync(
            "mutation($input: NameDeputyInput!) { nameDeputy(input: $input) { errors { message } } }",
            new { postId = $"{amal.Post}-c", personId = $"person-{amal.Name}" });
        using var visitor = host.Visit();
        await amal.SignInAsync(visitor);

        Assert.Equal("/inbox", await ChooseAsync(visitor, $"{amal.Post} {amal.Post}-c"));
        Assert.Contains($"<bdi>{amal.Post}-c</bdi>", await visitor.ReadAsync("/inbox"), StringComparison.Ordinal);
    }

    private async Task GiveSecondAsync(Member member)
    {
        await host.AddPostAsync($"{member.Post}-b");
        await member.AssignAsync($"{member.Post}-b");
    }

    private static async Task<string?> ChooseAsync(Visitor visitor, string way) =>
        (await visitor.SendAsync("/sign-in/post", "/sign-in/post", ("way", way))).Headers.Location?.OriginalString;
}
