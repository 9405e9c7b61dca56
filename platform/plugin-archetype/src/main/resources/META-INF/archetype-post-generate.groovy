import java.lang.management.ManagementFactory
import javax.lang.model.SourceVersion

// Maven does not look at names that it is given all at once, and runs this when the files lie there.

/** Modules of the house and what it offers, schemas, and steps with which its addresses begin, below / and below /desk/. */
TAKEN = ['archive', 'articles', 'assets', 'awards', 'badges', 'beginning', 'clippings', 'comments', 'contact',
         'content', 'desk', 'error', 'export', 'feed', 'health', 'host', 'import', 'information-schema', 'link-watch',
         'log-in', 'log-out', 'mail', 'media', 'navigation', 'newsletter', 'pages', 'password', 'plugins', 'practice',
         'privacy', 'public', 'quiet-hours', 'reading-list', 'rss', 'search', 'set-up', 'settings', 'site', 'sources',
         'tags', 'webmention', 'xmlrpc']

id = request.properties['id']
name = request.properties['name']
packageName = request.properties['package']
project = new File(request.outputDirectory, request.artifactId)

def refusal() {
    if (!(id ==~ /(?=.{1,40}$)[a-z][a-z0-9]*(-[a-z0-9]+)*/)) {
        return "The id “$id” is none: it is at most 40 of a-z, 0-9 and single hyphens within, and begins with a letter."
    }
    if (id in TAKEN || id.startsWith('pg-')) {
        return "The id “$id” is taken by the house: take another, for it names your addresses and your schema."
    }
    if (SourceVersion.isKeyword(id)) {
        return "The id “$id” is a word of Java: take another, for packages are called by it."
    }
    if (!(packageName ==~ /[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+/) || !SourceVersion.isName(packageName)) {
        return "The package “$packageName” is none: it is two or more words of a-z, 0-9 and _ with dots between, as org.example.hello."
    }
    if (packageName ==~ /org\.rapport(\..*)?/) {
        return "The package “$packageName” is the house’s: take one of your own, as org.example.hello."
    }
    if (!(name ==~ /[^\p{C}\\]{1,200}/) || name != name.strip().replaceAll(/\s+/, ' ')) {
        return "The name “$name” is none: it is one line of at most 200 signs, with single spaces and without a backslash."
    }
}

/** What somebody had there before stays. */
def takeAway() {
    def begun = ManagementFactory.runtimeMXBean.startTime
    def isOurs = true
    project.eachFileRecurse { isOurs &= it.lastModified() >= begun }
    if (isOurs) {
        project.deleteDir()
    }
}

def refused = refusal()
if (refused) {
    takeAway()
    throw new IllegalArgumentException(refused)
}
new File(project, '.gitignore').text = 'target/\ndata/\n'
