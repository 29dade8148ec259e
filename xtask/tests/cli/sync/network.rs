//! The way to the site: certificates and proxies, on loopback.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};

use super::super::finish;
use super::server::text;
use super::{Project, page};

/// A server on loopback that handles each connection in a thread.
fn listen(handle: impl Fn(TcpStream) + Send + Sync + 'static) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let handle = Arc::new(handle);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let handle = Arc::clone(&handle);
            thread::spawn(move || handle(stream));
        }
    });
    address
}

/// A site with a certificate of its own, which sends one text. Returns its address, and the certificate as PEM.
fn encrypted(body: String) -> (SocketAddr, String) {
    let issued = rcgen::generate_simple_self_signed(vec!["127.0.0.1".to_owned()]).unwrap();
    let key = PrivateKeyDer::try_from(issued.signing_key.serialize_der()).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![issued.cert.der().clone()], key)
        .unwrap();
    let config = Arc::new(config);
    let address = listen(move |stream| {
        let connection = ServerConnection::new(Arc::clone(&config)).unwrap();
        let mut stream = StreamOwned::new(connection, stream);
        let mut request = [0; 4096];
        if stream.read(&mut request).is_ok_and(|length| length > 0) {
            let head = format!("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: {}\r\n\r\n", body.len());
            let _ = stream.write_all((head + &body).as_bytes());
            stream.conn.send_close_notify();
            let _ = stream.flush();
        }
    });
    (address, issued.cert.pem())
}

#[test]
fn own_root_certificates_are_trusted() {
    let (address, certificate) = encrypted(page("a", "encrypted"));
    let project = Project::new(&["a"]);
    project.write(
        "spec/sources.yaml",
        &project.sources().replace(&project.site.folder(), &format!("https://{address}/apis/event/")),
    );
    project.write("ca.pem", &format!("# Ours\n{certificate}"));
    let file = project.path("ca.pem");
    let file = file.to_str().unwrap();
    let (_, err) = project.ends(&["a"], 2);
    assert!(err.contains("the site's certificate is not trusted") && err.contains("--ca FILE"), "{err}");
    let (out, _) = project.ends(&["a", "--ca", file], 0);
    assert!(out.starts_with("changed a.md\n"), "{out}");
    let (out, _) = finish(project.command(&["a"]).env("SSL_CERT_FILE", file), 0);
    assert!(out.contains("1 unchanged"), "{out}");
    let (_, err) = finish(project.command(&["a", "--ca", "no.pem"]).env("SSL_CERT_FILE", file), 2);
    assert!(err.contains("--> --ca no.pem") && err.contains("no files were changed"), "{err}");
}

#[test]
fn a_file_without_certificates_is_an_error() {
    let project = Project::new(&["a"]);
    for (content, reason) in [
        ("", "this file has no certificate"),
        ("# Things\n", "this file has no certificate"),
        ("-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----\n", "this file is not in PEM form"),
    ] {
        project.write("ca.pem", content);
        let (_, err) = finish(project.command(&[]).env("SSL_CERT_FILE", project.path("ca.pem")), 2);
        assert!(err.contains(reason) && err.contains("--> SSL_CERT_FILE "), "{content}\n{err}");
    }
    assert_eq!(project.site.requests().len(), 0);
    let folder = project.path("spec/docs");
    let mut command = project.command(&["--from", folder.to_str().unwrap()]);
    finish(command.env("SSL_CERT_FILE", project.path("ca.pem")).env("HTTPS_PROXY", "socks5://x"), 0);
}

/// A proxy that connects to where it is asked to. Returns its address and the requests.
fn proxy(answer: &'static str) -> (SocketAddr, Arc<Mutex<Vec<String>>>) {
    let requests = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&requests);
    let address = listen(move |stream| {
        let mut reader = BufReader::new(stream.try_clone().unwrap());
        let mut line = String::new();
        reader.read_line(&mut line).unwrap();
        log.lock().unwrap().push(line.trim_end().to_owned());
        let mut header = String::from("x");
        while !header.trim().is_empty() {
            header.clear();
            reader.read_line(&mut header).unwrap();
        }
        let mut client = stream;
        client.write_all(format!("HTTP/1.1 {answer}\r\n\r\n").as_bytes()).unwrap();
        let Some(target) = line.split(' ').nth(1).filter(|_| answer.starts_with("200")) else { return };
        let mut server = TcpStream::connect(target).unwrap();
        let (mut from, mut to) = (server.try_clone().unwrap(), client.try_clone().unwrap());
        thread::spawn(move || io::copy(&mut from, &mut to));
        let _ = io::copy(&mut client, &mut server);
    });
    (address, requests)
}

#[test]
fn a_proxy_of_the_environment_is_used() {
    let (address, requests) = proxy("200 Connected");
    let project = Project::new(&["a"]);
    project.site.page("a", [text(&page("a", "new"))]);
    let url = format!("http://{address}");
    let target = project.site.folder().replace("http://", "CONNECT ").replace("/apis/event/", " HTTP/1.1");
    let (out, _) = finish(project.command(&[]).env("HTTP_PROXY", &url), 0);
    assert!(out.starts_with("changed a.md\n"), "{out}");
    let asked = std::mem::take(&mut *requests.lock().unwrap());
    assert!(!asked.is_empty() && asked.iter().all(|request| *request == target), "{asked:?}");
    finish(project.command(&[]).env("all_proxy", address.to_string()), 0);
    assert!(!std::mem::take(&mut *requests.lock().unwrap()).is_empty());
    finish(project.command(&[]).env("HTTPS_PROXY", &url), 0);
    finish(project.command(&[]).env("HTTP_PROXY", &url).env("NO_PROXY", "qlik.dev, 127.0.0.1"), 0);
    assert!(requests.lock().unwrap().is_empty(), "the site is reached directly");
}

#[test]
fn a_proxy_that_refuses_is_one_error() {
    let (address, _) = proxy("407 Proxy Authentication Required");
    let project = Project::new(&["a", "b"]);
    let (_, err) = finish(project.command(&[]).env("HTTP_PROXY", format!("http://{address}")), 2);
    assert!(err.matches("error: ").count() == 1 && err.contains("the proxy answers ") && err.contains("407"), "{err}");
    let (_, err) = finish(project.command(&[]).env("http_proxy", "socks5://127.0.0.1:1"), 2);
    assert!(err.contains("--> http_proxy\n") && err.contains("expected `http://HOST:PORT`"), "{err}");
}
