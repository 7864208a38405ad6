using Microsoft.Playwright;

namespace CaseFlow.EndToEnd.Tests.Accounts;

/// <summary>Chromium's stand-in for a device that keeps passkeys: it answers at once, as if its owner had given their finger.</summary>
internal sealed class VirtualAuthenticator
{
    private readonly ICDPSession _tools;
    private readonly string _id;

    private VirtualAuthenticator(ICDPSession tools, string id) => (_tools, _id) = (tools, id);

    public static async Task<VirtualAuthenticator> AddToAsync(IPage page)
    {
        var tools = await page.Context.NewCDPSessionAsync(page);
        await tools.SendAsync("WebAuthn.enable");
        var added = await tools.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
        return new(tools, added!.Value.GetProperty("authenticatorId").GetString()!);
    }

    /// <summary>From now on it does not recognise its owner.</summary>
    public Task DoubtAsync() =>
        _tools.SendAsync("WebAuthn.setUserVerified", new() { ["authenticatorId"] = _id, ["isUserVerified"] = false });
}
