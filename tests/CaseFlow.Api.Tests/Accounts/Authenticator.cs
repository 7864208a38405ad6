using System.Text.RegularExpressions;
using OtpNet;

namespace CaseFlow.Api.Tests.Accounts;

/// <summary>The authenticator on somebody's phone, and the recovery codes that they wrote down.</summary>
internal sealed partial class Authenticator
{
    private readonly Totp _codes;

    private Authenticator(string key, IReadOnlyList<string> recoveryCodes) =>
        (Key, RecoveryCodes, _codes) = (key, recoveryCodes, new Totp(Base32Encoding.ToBytes(key)));

    public string Key { get; }

    public IReadOnlyList<string> RecoveryCodes { get; }

    private static DateTime Now => TimeProvider.System.GetUtcNow().UtcDateTime;

    /// <summary>What it shows after so many steps; the first was used to turn it on, and the server takes one that is a step ahead.</summary>
    public string Code(int steps = 1) => _codes.ComputeTotp(Now.AddSeconds(30 * steps));

    /// <summary>Turns it on in the page of somebody's account.</summary>
    public static async Task<Authenticator> TurnOnAsync(Visitor visitor)
    {
        var key = Shown().Match(await visitor.ReadAsync("/account")).Groups[1].Value.Replace(" ", "", StringComparison.Ordinal);
        var code = new Totp(Base32Encoding.ToBytes(key)).ComputeTotp(Now);
        var page = await visitor.SubmitAsync("/account", "authenticator-on", ("OnCode", code));
        return new(key, [.. Listed().Matches(page).Select(match => match.Groups[1].Value)]);
    }

    [GeneratedRegex("""<code dir="ltr">([A-Z2-7 ]+)</code>""")]
    private static partial Regex Shown();

    [GeneratedRegex("<li><code>([^<]+)</code></li>")]
    private static partial Regex Listed();
}
