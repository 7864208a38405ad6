using System.Net;
using System.Text.RegularExpressions;

namespace CaseFlow.Api.Tests.Accounts;

/// <summary>A browser without script: it keeps cookies, follows no redirect by itself, and sends forms with their antiforgery token.</summary>
internal sealed partial class Visitor(Uri address) : IDisposable
{
    private readonly HttpClient _client =
        new(new HttpClientHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = address };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public Task<HttpResponseMessage> GetAsync(string path) => _client.GetAsync(path, Cancellation);

    /// <summary>Sends a form to an address, with the token of a page.</summary>
    public async Task<HttpResponseMessage> SendAsync(string page, string action, params (string Name, string Value)[] fields)
    {
        var html = await (await GetAsync(page)).Content.ReadAsStringAsync(Cancellation);
        var token = Token().Match(html).Groups[1].Value;
        return await PostAsync(action, [("__RequestVerificationToken", token), .. fields]);
    }

    /// <summary>The text of a page.</summary>
    public async Task<string> ReadAsync(string path) => await (await GetAsync(path)).Content.ReadAsStringAsync(Cancellation);

    /// <summary>Sends a form of a page to that page, by the form's name.</summary>
    /// <returns>The page that comes back.</returns>
    public async Task<string> SubmitAsync(string page, string form, params (string Name, string Value)[] fields) =>
        await (await SendAsync(page, page, [("_handler", form), .. fields])).Content.ReadAsStringAsync(Cancellation);

    /// <summary>Types a code that an authenticator shows, or one for recovery.</summary>
    /// <returns>Where the browser is sent.</returns>
    public async Task<string?> TypeCodeAsync(string code, string field = "code") =>
        (await SendAsync("/sign-in/code", "/sign-in/code", (field, code))).Headers.Location?.OriginalString;

    /// <summary>Sends fields and nothing else.</summary>
    public Task<HttpResponseMessage> PostAsync(string action, params IEnumerable<(string Name, string Value)> fields) =>
        _client.PostAsync(action, new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))), Cancellation);

    /// <summary>Types user name and password.</summary>
    /// <returns>Where the browser is sent.</returns>
    public async Task<string?> SignInAsync(string name, string password) =>
        (await SendAsync("/sign-in", "/sign-in/password", ("name", name), ("password", password))).Headers.Location?.OriginalString;

    public void Dispose() => _client.Dispose();

    [GeneratedRegex("""name="__RequestVerificationToken" value="([^"]+)""")]
    private static partial Regex Token();
}
