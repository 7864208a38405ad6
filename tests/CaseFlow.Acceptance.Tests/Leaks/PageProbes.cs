using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Acceptance.Tests.Leaks;

/// <summary>Opens every page and file that the server has an address for, of what one may read and of what one may not.</summary>
internal sealed partial class PageProbes(Hunt hunt)
{
    /// <summary>Addresses that are not asked, and why.</summary>
    private static readonly Dictionary<string, string> NotAsked = new()
    {
        ["/graphql"] = "asked by documents",
        ["/_blazor"] = "the circuit behind the pages, which asks what they ask",
        ["/sign-"] = "changes who asks",
        ["/health"] = "knows no caller",
    };

    /// <summary>Parts of addresses that are no ids.</summary>
    private static readonly Dictionary<string, string> Known = new() { ["KindName"] = "process", ["Key"] = "assess" };

    private readonly Dictionary<string, string> _sessions = [];

    /// <summary>Pages and files that are read, found among the server's own addresses.</summary>
    public IReadOnlyList<RouteEndpoint> Routes { get; } =
    [
        .. hunt.Host.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(route => route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is null or [] or [.., "GET"] or ["GET", ..])
            .Where(route => !NotAsked.Keys.Any($"/{route.RoutePattern.RawText!.TrimStart('/')}".StartsWith))
            .Where(route => route.RoutePattern.Parameters.Any(parameter => parameter.IsCatchAll) == false)
            .Where(route => !Path.HasExtension(route.RoutePattern.RawText) || route.RoutePattern.Parameters.Count > 0)
            .DistinctBy(route => route.RoutePattern.RawText)
            .OrderBy(route => route.RoutePattern.RawText, StringComparer.Ordinal),
    ];

    /// <summary>Every page without an id, with whatever is on it.</summary>
    public async Task WalkAsync(Person person, int most)
    {
        foreach (var route in hunt.World.Some(Routes.Where(route => !IsAimed(route)), most))
        {
            var nothing = hunt.Nothing();
            var (address, query) = (AddressOf(route, nothing), hunt.World.Chance(0.5) ? "" : QueryOf(route, nothing));
            hunt.Look(person, address, await GetAsync(person, $"{address}{query}"));
            hunt.Probes++;
        }
    }

    /// <summary>Pages of what one may read.</summary>
    public async Task WalkShownAsync(Person person, int most)
    {
        foreach (var route in hunt.World.Some(Routes.Where(IsAimed), most))
        {
            if (hunt.World.Some(hunt.ShownTo(person).Where(target => target.Type == TypeOf(route)), 1) is [var target])
            {
                hunt.Look(person, route.RoutePattern.RawText!, await GetAsync(person, AddressOf(route, target)));
                hunt.Probes++;
            }
        }
    }

    /// <summary>Pages of what one may not read look like those of what never was; so do lists that are asked for it by its names.</summary>
    public async Task AimAsync(Person person, int most)
    {
        foreach (var route in hunt.World.Some(Routes, most))
        {
            if (hunt.HiddenFrom(person, TypeOf(route)) is not { } hidden)
            {
                continue;
            }

            var never = hunt.NeverLike(hidden);
            var query = hunt.World.Chance(0.5) && IsAimed(route) ? (Func<Target, string>)(_ => "") : target => QueryOf(route, target);
            var one = await GetAsync(person, AddressOf(route, hidden) + query(hidden));
            var other = await GetAsync(person, AddressOf(route, never) + query(never));
            hunt.Probes++;
            hunt.Look(person, route.RoutePattern.RawText!, one, hidden);
            hunt.Compare(person, route.RoutePattern.RawText!, hidden, one, never, other);
        }
    }

    private async Task<string> GetAsync(Person person, string address)
    {
        if (!_sessions.TryGetValue(person.Post, out var session))
        {
            _sessions[person.Post] = session = await SignInAsync(person);
        }

        var (status, body, _) = await hunt.Asker.GetAsync(address, session);
        // of a page that sends its reader elsewhere, nobody sees more than where to
        return status switch
        {
            >= 500 => throw new InvalidOperationException($"{person.Post} opened {address}: {status}"),
            >= 300 and < 400 => $"{status} {body.Split('\n')[0]}",
            _ => $"{status} {Plain(body)}",
        };
    }

    private async Task<string> SignInAsync(Person person)
    {
        var (_, page, given) = await hunt.Asker.GetAsync("/sign-in");
        var form = HiddenField().Matches(page).Select(field => KeyValuePair.Create(field.Groups["name"].Value, field.Groups["value"].Value))
            .DistinctBy(field => field.Key)
            .Append(KeyValuePair.Create("post", person.Post));
        var (status, answer, session) = await hunt.Asker.PostAsync("/sign-in/exercise", string.Join("; ", given), form);
        return status == 302
            ? string.Join("; ", session)
            : throw new InvalidOperationException($"Expected {person.Post} to be signed in, but: {status} {answer}");
    }

    private static bool IsAimed(RouteEndpoint route) => route.RoutePattern.Parameters.Any(IsId);

    private static bool IsId(RoutePatternParameterPart parameter) => parameter.ParameterPolicies.Any(policy => policy.Content == "guid");

    /// <summary>Of which type the id in an address is, as far as the address tells: <c>cases/{id}</c> is of a case.</summary>
    private string? TypeOf(RouteEndpoint route)
    {
        var first = route.RoutePattern.RawText!.TrimStart('/').Split('/')[0].TrimEnd('s');
        var type = first.Length == 0 ? "" : $"{char.ToUpperInvariant(first[0])}{first[1..]}";
        return hunt.Schema.NodeTypes.Contains(type) ? type : null;
    }

    private static string AddressOf(RouteEndpoint route, Target target) => "/" + string.Join('/', route.RoutePattern.PathSegments.Select(segment =>
        string.Concat(segment.Parts.Select(part => part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternSeparatorPart separator => separator.Content,
            RoutePatternParameterPart parameter when IsId(parameter) => $"{target.Id}",
            RoutePatternParameterPart parameter when Known.TryGetValue(parameter.Name, out var value) => value,
            RoutePatternParameterPart { Name: "Id" } when route.RoutePattern.RawText!.Contains("organisations", StringComparison.Ordinal) => "UN",
            RoutePatternParameterPart { Name: "Id" } when route.RoutePattern.RawText!.Contains("posts", StringComparison.Ordinal) => "fp-un",
            _ => throw new InvalidOperationException($"The hunter cannot fill in a part of the address {route.RoutePattern.RawText}."),
        }))));

    private static string QueryOf(RouteEndpoint route, Target target)
    {
        const BindingFlags Any = BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public;
        var asked = (route.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type.GetProperties(Any) ?? [])
            .Where(property => property.GetCustomAttribute<SupplyParameterFromQueryAttribute>() is not null)
            .Select(property => (property.GetCustomAttribute<SupplyParameterFromQueryAttribute>()!.Name ?? property.Name, property.PropertyType));
        return "?" + string.Join('&', asked.Select(one => $"{one.Item1}={Uri.EscapeDataString(ValueOf(one.Item1, one.PropertyType, target))}"));
    }

    private static string ValueOf(string name, Type type, Target target) =>
        (Nullable.GetUnderlyingType(type) ?? type) switch
        {
            var id when id == typeof(Guid) => $"{target.Id}",
            var yes when yes == typeof(bool) => "true",
            var number when number == typeof(int) => "1",
            var choice when choice.IsEnum => Enum.GetNames(choice)[0],
            _ when name.Equals("country", StringComparison.OrdinalIgnoreCase) => target.Country,
            _ when name.Equals("case", StringComparison.OrdinalIgnoreCase) || name.Equals("task", StringComparison.OrdinalIgnoreCase) => $"{target.Id}",
            var text when text == typeof(string) => target.Word,
            _ => "2025-01-20",
        };

    // what is new on every page: keys, sealed state and numbers of the drawing
    private static string Plain(string page) => Fleeting().Replace(page, "");

    [GeneratedRegex("""<input type="hidden" name="(?<name>[^"]+)" value="(?<value>[^"]*)" ?/>""")]
    private static partial Regex HiddenField();

    [GeneratedRegex(
        """
        <!--Blazor[^>]*-->|name="__RequestVerificationToken"[ ]value="[^"]*"|nonce="[^"]*"|'nonce-[^']*'
        |(?<=(id|for|aria-[a-z]+|data-[a-z-]+)=")[^"]*(?=")|blazor:[a-z]+="[^"]*"|_bl_[0-9a-f-]+(="")?
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Fleeting();
}
